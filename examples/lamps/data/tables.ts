import { parseTables } from '#engine/lib/edition/parseTables.ts';

/** The tables of the made-up paper: one of its towns, one that is a series of years. */
export const tables = parseTables({
  towns: {
    number: '1',
    title: '四镇在更换路灯前后的睡眠',
    section: '3',
    key: 'town',
    columns: {
      town: { title: '镇', type: 'text' },
      people: { title: '人数', type: 'number', unit: 'people' },
      change: { title: '变化', type: 'number', unit: 'minutes', uncertainty: 'confidence', level: 95 },
      low: { title: '下限', type: 'low', of: 'change' },
      high: { title: '上限', type: 'high', of: 'change' },
      hedge: { title: '限定词', type: 'qualifier', of: 'change' },
      remark: { title: '备注', type: 'note', of: 'change' },
    },
    notes: ['各夜的平均值；各镇依更换路灯的先后排列。'],
  },
  nights: {
    number: 'A1',
    title: '各年每夜的睡眠',
    section: 'A',
    key: 'year',
    columns: {
      year: { title: '年份', type: 'text' },
      sleep: { title: '睡眠', type: 'number', unit: 'minutes', uncertainty: 'plusMinus' },
      reach: { title: '±', type: 'spread', of: 'sleep' },
      hedge: { title: '限定词', type: 'qualifier', of: 'sleep' },
    },
    sources: ['register'],
  },
});
