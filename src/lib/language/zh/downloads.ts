import { listIn } from '../lists.ts';
import type { Words } from '../words.ts';

const list = /* @__PURE__ */ listIn('zh-Hans');

export const wholeDownloads: Words['wholeDownloads'] = {
  edition: { name: '全部内容', says: '本站及全部数据，无需网络即可阅读：解压后打开 index.html。' },
  pdf: (figures, checks) => ({
    name: '全文一页',
    says: `复述全文${figures ? '及其图' : ''}的带标签 PDF，供打印或批注${checks ? '；不含编者的核查' : ''}。`,
  }),
  epub: (figures, claims, checks) => ({
    name: '电子书',
    says: `复述全文${figures ? '及其图' : ''}的 EPUB 3${claims ? `；每个数字都有一条注，给出限定词、来源${checks ? '和核查结果' : ''}` : ''}。`,
  }),
  dataPackage: {
    name: '数据包',
    says: '向程序说明每个 CSV：列、类型、单位、取值、键。遵循 Data Package 2.0。',
  },
  bibtex: { name: '参考文献，BibTeX', says: '论文的参考文献，供文献管理软件使用。' },
  ris: { name: '参考文献，RIS', says: '同上，供不支持 BibTeX 的软件使用。' },
  csl: { name: '参考文献，CSL-JSON', says: '同上，供 Zotero、pandoc 和 citeproc 使用。' },
  preview: (numbers) => ({
    name: '预览图',
    says: `标题、作者${numbers ? '和首页数字' : '和版本'}的图片，1200 × 630 像素，随链接显示。`,
  }),
  anchors: { name: '网址', says: '其他网站可以链接的一切：标识、种类、标题、网址。' },
  llms: { name: '语言模型指南', says: '读哪些文件，以及如何避免误读数值。' },
};

export const bytes: Words['bytes'] = (count) => `${count} 字节`;

export const tables: Words['tables'] = {
  actors: (kinds) => ({ title: '主体', description: `论文提到的${kinds}。` }),
  terms: (language) => ({
    title: '术语',
    description: `术语表：论文的术语及释义${language ? `和${language}对应词` : ''}，均出自本版。`,
  }),
  claims: (others) => ({
    title: '论断',
    description: `论文的每个数量、日期、名次、目标和最高级${others.length > 0 ? `，以及${list(others)}；status 列说明属于哪一种` : ''}。数字须连同限定词理解：more-than 表示下限，less-than 表示上限。`,
  }),
  sources: { title: '来源', description: '论文的全部来源：脚注、文中提及的报告和参考文献。未知者从略。' },
  nodes: { title: '论证：节点', description: '论文论证的组成部分，以及与之相连的主体和术语。' },
  edges: {
    title: '论证：联系',
    description: '论文论证的每一步，由一个节点到另一个节点，附段落；论文未明言者标为推断。',
  },
  checks: { title: '核查', description: '独立来源对论文论断的说法：这是编者的比较，不是论文的。' },
  evidence: { title: '证据', description: '每次核查所依据的页面，逐页列出。' },
  independentSources: {
    title: '独立来源',
    description: '核查和序列所依据的页面。它们都不是论文的来源。',
  },
  notes: { title: '编者注', description: '编者对论文前后不一或有所遗漏之处的说明。' },
};

export const documents: Words['documents'] = {
  argument: '论证',
  whatFollows: '由其推算的结果',
  valuesBeside: '并列的独立数值',
  independentSeries: '独立序列',
  paperTables: '表格',
  ofEdition: (title) => `本版的${title}`,
  data: (edition) => `${edition}：数据`,
  editors: (edition) => `${edition}编者`,
  dataset:
    '论文的每个数量、日期、名次、目标和最高级各为一条记录，附限定词、单位、时间、范围和来源；另有论文的来源与论证。这些记录与本站的文字和图同出一源。',
  rights: '文字与数据的权利',
  breakBefore: (at, says) => `${at}之前有断点：${says}`,
  chart: (says) => `图：${says}`,
};

export const book: Words['book'] = {
  edition: (name, version) => `${name}，版本 ${version}`,
  says: '这是复述，不是论文的原文。¶ 标出论文的段落；行旁带竖线者为编者注。每个数字都指向一条关于它的注。',
  numbers: '数字注',
  numbersSay: '正文的每个数字，依出现先后：数值及限定词、所指、独立来源的数值、来源。',
  inText: '见正文：',
  text: '正文开始',
  landmarks: '本书各部分',
  accessible:
    '每幅图片都有文字说明，每幅图的数值都列成表格。数字与注互相链接；公式为 MathML。没有音频、视频和脚本。',
};
