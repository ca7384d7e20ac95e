/** Units that the made-up paper's values have, besides those of the engine. */
export const units = {
  minutes: { sign: '分钟', name: '分钟', signed: true },
  weeks: { sign: '周', name: '周' },
  euro: { sign: '€', name: '欧元', place: 'before' },
  'per-thousand': { sign: '人/千人', name: '每千人中的人数' },
  people: { sign: '人', name: '人', counted: true },
  'change-percent': { sign: '%', name: '百分比变化', factor: 0.01, signed: true },
} as const;
