import type { Words } from '../words.ts';

const cardinals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Numbers in steps of ten thousand; no space between digits, scale and unit. */
export const numbers: Words['numbers'] = {
  scales: [
    { size: 1, from: 0, name: '' },
    { size: 1e4, from: 1e6, name: '万' },
    { size: 1e8, from: 1e8, name: '亿' },
    { size: 1e12, from: 1e12, name: '万亿' },
  ],
  cardinal: (value) => cardinals[value],
  ordinal: (value) => `第${cardinals[value] || value}`,
  withUnit: (digits, sign) => `${digits}${/^[A-Za-z]/.test(sign) ? '\u00a0' : ''}${sign}`,
  range: (from, to) => `${from}—${to}`,
  headWithUnit: (title, sign) => `${title}（${sign}）`,
  percent: (digits) => `${digits}%`,
  noPeriod: '未说明',
  year: (year) => `${year}年`,
  endOfYear: (year) => `${year}年底`,
  years: (from, to) => `${from}—${to}年`,
};
