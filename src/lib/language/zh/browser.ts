import type { Words } from '../words.ts';

export const copying: Words['copying'] = {
  linkCopied: '链接已复制',
  off: (text) => `此处不能复制，请手动复制：${text}`,
  to: (heading) => `“${heading}”的链接`,
  copyLink: (link) => `复制链接：${link}`,
};

export const scripts: Words['scripts'] = { notLoaded: '这些控件的脚本未能加载' };

export const marks: Words['marks'] = {
  paper: '论文',
  derived: '本版推算',
  asDerived: '，推算所得',
};

export const markKeys: Words['markKeys'] = {
  chart: '方向键：下一个标记 · 空格：卡片 · 回车：页面',
  map: '方向键：下一个 · 回车：由什么推动',
};

export const cardBox: Words['cardBox'] = {
  copyLink: '复制链接',
  copied: '已复制',
  close: '关闭',
  noteBelow: '见下方注释',
  strip: '论文的数值与独立来源的数值',
};

export const ledger: Words['ledger'] = {
  all: (count) => (count === 1 ? '一条论断' : `全部${count}条论断`),
  some: (shown, all) => `${all}条论断中的${shown}条`,
  unknown: (asked) => `此表没有，故略去：${asked.join('、')}`,
  said: (parts) => parts.join('；'),
};

export const errorReport: Words['errorReport'] = {
  ask: '何处有误，哪个页面可以为证',
  copy: '复制报告',
  copied: '报告已复制',
  subject: (claim) => `${claim}有误`,
  whatIsWrong: '何处有误，依据何在：',
  number: (printed) => `数值：${printed}`,
  claim: (id) => `论断：${id}`,
  version: (version) => `版本：${version}`,
  page: (address) => `页面：${address}`,
};

export const argumentMap: Words['argumentMap'] = {
  all: (count) => `全部${count}条联系`,
  some: (shown, all) => `${all}条联系中的${shown}条`,
  ofNode: (name, before, after) => `${name}：${before}条联系通向此处，${after}条由此出发`,
  path: (steps) => `路径共${steps}步`,
  passedBefore: '路径此前经过之处',
  about: (name) => `关于${name}`,
  unknown: (asked) => `此图没有，故略去：${asked.join('、')}`,
  said: (parts) => parts.join('；'),
};

export const searchKinds: Words['searchKinds'] = {
  page: '页面',
  section: '章节',
  paragraph: '段落',
  claim: '论断',
  figure: '图',
  table: '表',
  equation: '公式',
  image: '图片',
  actor: '主体',
  term: '术语',
  source: '来源',
};

export const results: Words['results'] = {
  notLoaded: '索引未能加载。请重试，或使用下方的列表。',
  none: (question) => `没有找到“${question}”`,
  count: (found, shown, all, question) =>
    `${found}条结果${shown < found ? `，以下为最相关的${shown}条` : ''}${all ? '' : `。没有结果包含“${question}”中的所有词，以下包含其中一部分`}`,
};

export const stopWords: Words['stopWords'] =
  '的 了 是 在 和 与 或 及 有 为 对 从 到 多少 什么 怎么 如何 哪 哪些 谁 吗 呢 a about an and are as at by for from how in is of on or the to what when where which who why with';

export const sketching: Words['sketching'] = {
  notDrawn: '未画',
  drawBetween: '请画出其间各年',
  yourLine: '您画的线',
  nothingToCompare: '您画的年份都无法与独立序列比较。',
  within: (count) => `在可比较的${count}年中，您画的线始终在独立序列的范围内。`,
  oneHas: (who, value) => `${who}为${value}`,
  theyHave: (low, lowWho, high, highWho) => `各序列为${low}（${lowWho}）至${high}（${highWho}）`,
  furthest: (year, own, theirs) => `您画的线在${year}年与独立序列相差最大：您画的是${own}，${theirs}。`,
  allOnOneSide: (side, count) =>
    `在可比较的${count}年中，它始终${side === 'above' ? '高于' : '低于'}各序列。`,
  onBothSides: (count, above, below) => `在可比较的${count}年中，它有${above}年高于、${below}年低于各序列。`,
};

export const passages: Words['passages'] = {
  name: '选中的文字',
  copyLink: '复制这段文字的链接',
  copyCited: '连同引文出处复制',
  cited: '已连同出处复制',
  notLoaded: '引文出处未能加载',
  span: (first, last) => `¶¶${first}至${last}`,
};
