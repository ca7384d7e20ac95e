import type { Words } from '../words.ts';

export const sourceKinds: Words['sourceKinds'] = {
  'official-statistics': '官方统计',
  'government-page': '政府网页',
  'industry-report': '行业报告',
  'market-research': '市场研究',
  'trade-press': '行业媒体',
  'general-press': '综合媒体',
  'social-media': '社交媒体',
  scholarly: '学术文献',
};

export const sourceRoles: Words['sourceRoles'] = {
  footnote: '脚注',
  'named-in-text': '文中提及',
  reference: '参考文献',
};

export const sources: Words['sources'] = {
  within: (container) => `载《${container}》`,
  pages: (pages) => `第${pages.replace('-', '—')}页`,
  inLanguage: (language) => language,
};
