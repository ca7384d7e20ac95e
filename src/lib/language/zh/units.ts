import type { Words } from '../words.ts';

export const baseUnits: Words['baseUnits'] = {
  percent: { sign: '%', name: '百分比' },
  'percentage-points': { sign: '个百分点', name: '百分点' },
  'percent-per-year': { sign: '%（每年）', name: '年复合百分比' },
  times: { sign: '倍', name: '基数的倍数', singular: '倍' },
  index: { sign: '', name: '指数，此前 = 100' },
  year: { sign: '', name: '公历年' },
  years: { sign: '年', name: '年' },
  rank: { sign: '', name: '名次' },
  number: { sign: '', name: '纯数' },
  none: { sign: '', name: '无单位（文字）' },
};
