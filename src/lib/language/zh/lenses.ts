import type { Words } from '../words.ts';

export const lenses: Words['lenses'] = {
  sourced: {
    label: '有来源的内容',
    holds: '条在论文中有来源',
    steps: '步所在段落注明来源',
    meaning: '论文注明来源的论断。推算所得者，须其全部依据均有来源。',
  },
  independent: {
    label: '独立来源支持的内容',
    holds: '条得到独立来源支持',
    steps: '步所在段落有独立来源支持的论断',
    meaning:
      '不依赖论文来源的其他来源所证实，或认为大体正确并给出更精确说法的论断。推算所得者，须其全部依据均如此。',
  },
};

export const remaining: Words['remaining'] = {
  all: '本页内容全部显示。',
  claims: (within, all, holds) => `本页${all}条论断中${within}${holds}`,
  steps: (within, all, stand) => `${all}步中${within}${stand}`,
  sentence: (parts) => `${parts.join('；') || '本页没有论文的论断'}。`,
};
