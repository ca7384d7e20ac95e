import { listIn } from '../../lists.ts';
import type { Words } from '../../words.ts';

const list = /* @__PURE__ */ listIn('zh-Hans');

export const partial: Words['partial'] = {
  says: (restated, of, missing) =>
    `目前论文的${of}节中${restated === 0 ? '尚无一节复述' : `有${restated}节已复述`}。尚未复述：${missing}。`,
  named: (section, title) => `${section}《${title}》`,
  counted: '本页所计所列，仅限于已复述的部分。',
  mark: '尚未复述',
};

export const front: Words['front'] = {
  what: ({ claims, record, figures, partial }) =>
    `这是一个活版${partial ? `，尚未完成：论文的${partial.of}节中有${partial.restated}节逐段复述` : '：逐段复述论文'}${claims > 0 ? `，其中${claims > 1 ? `${claims}个` : ''}数字、日期、名次和最高级各为一条记录，附${list(['限定词', record.source && '来源', record.checks && '核查'])}` : ''}${figures > 0 ? `，并绘成[${figures}幅图](figures)` : ''}。`,
  begin: '开始阅读',
  howFirm: '数字有多可靠',
  numbers: (count) => `论文中的${count}个数字`,
  source: (name) => `来源：${name}`,
  ownResult: '论文自己的结果',
  noSource: '论文未注明来源',
  inShort: '一句话概括：',
  allClaims: (count, sources, partial = false) =>
    `${partial ? '已复述部分' : '论文'}的[${count > 1 ? `全部${count}条论断` : '论断'}](claims)，${count > 1 ? '各' : ''}附限定词、${sources ? '来源和' : ''}位置。`,
  signs: '符号的含义',
  abstract: '摘要（复述）',
  contents: '目录',
  ownPages: '另有单独页面：{figures}。或阅读',
  figure: (number) => `图${number}`,
  onePage: () => '[全文一页](paper)。',
  adds: '本版增添什么，又不主张什么',
  addsWhat: ({ figures, citations, sources, partial = false }) => {
    const linked = list([citations > 0 && `${citations}处引文`, sources > 0 && `${sources}个来源`]);
    const whose = partial ? '已复述部分' : '论文';
    return `${whose}的每个数量、日期、名次和最高级各有一页，并连同限定词印出${figures ? '和绘出' : ''}：“超过”“可能”均予保留。${linked && `${whose}的${linked}与以其为据的文字相链接。`}文字出自本版：逐段跟随论文，引用原文不过数词，以便查找。本版不代作者发言，也不以作者的口吻增添任何内容。[制作方法](about)`;
  },
  cite: '如何引用',
  citeAbstract: '引用摘要：{places}。',
  citeWhat: ({ figures, checks, claims }) =>
    `引用作者的论述，请引用论文。引用复述${figures ? '、图' : ''}或此处所解释${checks ? '和核查' : ''}的数字，请引用本版并注明版本。每个${list(['章节', '段落', figures && '图', claims && '数字'])}都有自己的网址。`,
};

export const sectionPage: Words['sectionPage'] = {
  alsoDrawn: '另为本节绘制：{figures}。',
  citeParts: '引用其中某处：{places}。',
  neighbours: '前后章节',
};

export const paperPage: Words['paperPage'] = {
  title: '全文一页',
  description: '复述全文及其全部图，同在一页，供打印、导出 PDF 和页内查找。',
  says: (names, partial = false) =>
    `${names}的论文，${partial ? '就已复述的部分' : '完整复述'}：供打印或查找。`,
};

export const figuresPage: Words['figuresPage'] = {
  title: '图',
  description: (count) => `本版的${count}幅图，各附结论、数据和来源。`,
  says: (count, ofPaper, independent) =>
    `${ofPaper === 0 ? '论文没有图。' : ofPaper ? `论文自有${ofPaper}幅图。` : ''}${count === 1 ? '此图' : `这${count}幅图`}依据论文的数字、日期和论证绘制，均附限定词${independent ? '；凡含独立数值之处，或全由独立数值构成者，以蓝色标出并注明' : ''}。[如何读图](about)`,
  neighbours: '前后的图',
  embed: '嵌入此图',
  embedHow: (known) =>
    `任一行代码都可把这幅图连同来源和返回链接放入您的网页。它需要本站的完整网址${known ? '' : '：请填入<code>…</code>处'}。`,
  inColumn: (pixels) => `栏宽${pixels}像素以上：`,
  embedShows: '嵌入后的样子',
  embedPinned: (version) => `始终保持版本${version}的内容：`,
};

export const explorePage: Words['explorePage'] = {
  title: '假设',
  description: '对论文数值的假设：您的假定，均标为您的。',
  says: '论文留有未定之处：两个数值之间如何，一个份额是否属于另一个，一个倍数以什么为基数。您可以在此假定答案，看结果如何。虚线或紫色者是您的假定，不是论文的；论文的数值照例附有链接。',
  withoutScript: '启用脚本后可以改变假设。以下为最初假设的结果。',
  gallery: '可选视图的图，均依据论文的数值绘制，见[图库](figures)。',
};

export const frameworkPage: Words['frameworkPage'] = {
  title: '框架',
  heading: '论证框架',
  description: '论文的论证，逐步列出，每一步附段落。',
  diagram: '结构图',
  parts: '组成部分',
  links: (count) => `全部${count}条联系`,
  section: (number) => `第${number}节`,
  linksHow: (stated, inferred) =>
    `各附段落${inferred > 0 ? `：${stated}条为论文所述，${inferred}条为本版的解读，均已标明` : ''}。[JSON 格式](json)。`,
  table: '论证的全部联系',
  heads: ['何者', '做什么', '对何者', '段落'],
};

export const actorsPage: Words['actorsPage'] = {
  title: '主体',
  description: (says) => `论文提到的${says}，以及提到它们的每个段落。`,
  says: (count, says, language) =>
    `论文提到的${says}${count > 1 ? `（共${count}个）` : ''}，论文对各个的说法，以及所在之处。${language ? `${language}名称出自本版，不是论文的。` : ''}`,
  claims: '论断：',
};

export const termsPage: Words['termsPage'] = {
  title: '术语',
  description: (language) => `论文术语的浅显释义${language ? `，附已有定译的${language}术语` : ''}。`,
  says: (language) =>
    `论文用词的含义，以本版的话说明。释义${language ? `和${language}术语` : ''}出自本版，不是论文的。`,
  seeAlso: '另见{terms}。',
};

export const searchPage: Words['searchPage'] = {
  title: '搜索',
  description: (kinds) => `搜索本版的${kinds}。`,
  says: (kinds) => `按词或数字查找${kinds}。您输入的内容不会离开您的浏览器。`,
  kinds: {
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
  },
  list: (kinds) => list(kinds),
  words: (language) => `关键词${language ? `（中文或${language}）` : ''}`,
  within: '范围',
  everything: '全部',
  results: '结果',
  otherWays: '其他查找办法',
  withoutScript: '以下办法不需要脚本，可用浏览器的“页内查找”：',
  paper: '[全文一页](paper)，查找正文中的任何词',
  claims: '[全部论断](claims)，查找数字',
  names: (terms, actors, language) =>
    `${terms ? '[术语](terms)' : ''}${terms && actors ? '和' : ''}${actors ? '[主体](actors)' : ''}${language ? `，附${language}名称` : ''}`,
  sources: '[来源](sources)，查找作者或标题',
  figures: '[全部图](figures)',
};

export const changesPage: Words['changesPage'] = {
  title: '更新',
  description: '本版的改动，按版本和论断列出。',
  says: '页面、段落、图和论断的网址从不改变。有改动者列于此处，也见于[订阅源](feed)。',
  version: (version) => `版本${version}`,
  versionOf: (version) => `版本${version}，{date}`,
  whole: (version) => `版本${version}的完整内容`,
  unreleased: '尚未发布：仍在编辑中。',
  feed: (edition) => `${edition}：更新`,
  feedLine: (claim, says) => `${claim}：${says}`,
};
