import type { Words } from '../words.ts';

export const notes: Words['notes'] = {
  note: '注',
  named: (title) => `编者注：${title}`,
  places: '段落{places}。',
  dated: (date) => `${date}注。`,
  restsOn: '依据：{pages}。',
};

export const factChecks: Words['factChecks'] = {
  named: (verdict) => `事实核查：${verdict}`,
  atPlace: (date) => `[依据](basis)。${date}核查。`,
  restsOn: (count) => (count === 1 ? '所依据的页面' : `所依据的${count}个页面`),
  checked: (date, fromCopies) => `${date}核查${fromCopies ? '，所据为这些页面的存档' : ''}。`,
  sought: (date, where) => `${date}查找：${where}。`,
  considered: (date) => `${date}考虑。`,
  open: (verdict) => `${verdict}。依据`,
};

export const evidenceFilter: Words['evidenceFilter'] = {
  name: '筛选此图',
  claimsOf: '论断所在',
  allSections: '全部章节',
  says: ({ exact, all, unsourced }) =>
    `${all === undefined ? '其中' : `${all}条中`}${exact > 0 ? `${exact}条没有限定词` : '没有一条不带限定词'}${unsourced ? `，${unsourced}条在论文中没有来源` : ''}。`,
};

export const fidelity: Words['fidelity'] = {
  all: (count) => `全部${count}`,
  some: (count, all) => `${all}中的${count}`,
  points: (series, points) => `${series}个，共${points}点`,
  claims: '追溯到段落的论断，否则不能构建',
  paragraphs: '已复述的段落，否则不能构建',
  footnotes: '已链接的脚注',
  references: '文中引用的参考文献',
  citations: '已链接的引文',
  unsourced: '关于现实而论文未注明来源的论断',
  compared: '关于现实且与其他来源比较过的论断',
  independent: '并列的独立数值',
  series: '独立序列',
};

export const lensChoice: Words['lensChoice'] = {
  everything: '全部内容',
  allClaims: (count) => `<b>全部内容</b>：论文关于现实的全部${count}条论断。`,
  ownResults: '论文自己的结果视为有来源。',
  within: (label, count, all, meaning) => `<b>${label}</b>：${all}条中的${count}条。${meaning}`,
  everyPage:
    '凡有论断的页面都可以这样阅读：页首的“显示”使其余内容退后。它说明论断背后有什么，而不是论断是否正确。',
  name: '只显示',
  show: '显示',
  all: '全部内容',
  ofAll: '就全部论断：',
};

export const figureParts: Words['figureParts'] = {
  restsOn: (count) => `依据${count}个来源，各与其论断一并注明。`,
  sources: '来源（依论文）：{sources}。',
  paperTables: '论文的数字：{tables}。',
  drawnIn: '见{figures}。',
  noneForOthers: '其余数值论文未注明来源。',
  ownResults: '论文自己的结果。',
  someOwnResults: '其中有论文自己的结果。',
  noSource: '论文未注明来源。',
  howToRead: '如何读图',
  drawnForPaper: '为全文绘制。',
  drawnFor: (called, title) => `为[${called}　${title}](section)绘制。`,
  data: '数据：',
  picture: '图片：',
  copyLink: '复制链接',
  page: '此图的页面',
  tablePage: '此表的页面',
  tableNeighbours: '前后的表',
  cite: '引用',
  table: '表格',
  valuesOf: (figure) => `图${figure}的数值`,
  ourAssumption: '本版的假定',
  independent: '独立来源：{series}。',
  andOtherViews: (figure, views) => `图${figure}：来源${views ? '、表格和其他视图' : '和表格'}`,
  toEmbed: (figure) => `图${figure}，供嵌入`,
  fromEdition: (version) => `出自{edition}，版本${version}。`,
};

export const explorer: Words['explorer'] = {
  name: '探索此图',
  choose: '组成部分、主体或术语',
  chooseOne: '请选择',
  actors: '主体',
  terms: '术语',
  section: '章节',
  all: '全部',
  reset: '重置',
  leadsHere: '通向此处',
  nothingLeadsHere: '没有通向此处的联系。',
  heading: '何者推动何者',
  help: '在此处或图中选择一个部分，看什么推动它、它又推动什么，并逐步跟随论证。',
  leadsTo: '由此通向',
  leadsToNothing: '没有由此出发的联系。',
  path: '您的路径',
  undo: '撤销上一步',
  loop: '跟随论文的循环',
  ourReading: '（本版的解读）',
};

export const prose: Words['prose'] = {
  backToText: '回到正文',
  footnote: (number) => `脚注${number}`,
  footnotesOf: (section) => `${section}的脚注`,
  footnotes: '脚注',
  toParagraph: (number) => `段落${number}的链接`,
  paragraph: (number, part) => `段落${number}${part ? `，第${part}部分` : ''}`,
  figure: (number) => `图${number}`,
  toTable: (number) => `表${number}`,
  equation: (number) => `公式${number}`,
  image: (kind, number) => `${kind}${number}`,
  formulaOf: (number) => `公式${number}的算式`,
  toEquation: (number) => `公式${number}的链接`,
  fullSize: (image) => `${image}（原大）`,
  takenFrom: '出处',
  noteNamed: (letter) => `说明${letter}`,
  remark: '本节末尾的说明',
  aboutSource: '关于此来源',
  table: '表格',
  contents: '目录',
  onThisPage: '本页内容',
  toSection: (called) => `${called}的链接`,
  cited: (names, year) => `${names}（${year}）`,
  citedInBrackets: (names, year) => `${names}，${year}`,
  brackets: ['（', '）'],
};

export const seriesEntry: Words['seriesEntry'] = {
  points: (count) => `${count}点`,
  facts: (publisher, vintage, points, time, unit) =>
    `${publisher}，${vintage}；${points}点，${time}；单位：${unit}。`,
  read: (date) => `${date}查阅。`,
  licence: (name, says) => `许可：${name}。${says}`,
  break: (at, says) => `${at}之前有断点：${says}`,
};

export const sourceEntry: Words['sourceEntry'] = {
  inLanguage: (language) => language,
  passesOn: (name) => `转引[${name}](actor)的数字`,
  sameAs: (name) => `与[${name}](same)为同一出版物`,
  address: '网址',
  printedAs: '印作{address}。',
  ambiguous: (names, year, paragraph) => `¶${paragraph}中的引文“（${names}，${year}）”符合不止一个条目。`,
  nowhere: '已列出，但文中没有引用。',
  inParagraph: '见于段落',
  citedIn: '引用于段落',
  givenIn: '见于段落',
  supports: '支持',
};

export const sourceHealth: Words['sourceHealth'] = {
  name: '来源的状况',
  heads: ['来源', '类型、语言', '网址或标识', '须知'],
  address: '网址',
  deadLink: '失效链接',
  none: '无',
  printedAs: '印作',
};

export const whatIfs: Words['whatIfs'] = {
  assumptions: (title) => `假设：${title}`,
  reset: '重置',
  copyState: '复制此状态的链接',
  follows: '结果：',
  yourLine: (title) => `您画的线：${title}`,
  nothingBetween: (first, year, last, lastYear) =>
    `${year}年：${first}；${lastYear}年：${last}；其间没有数值。`,
  keys: '您画的线：左右键选择年份，上下键改变数值',
  notDrawn: (year) => `${year}年：未画`,
  draw: (unit) => `用指针或手指画线，或填写各年数值${unit ? `（${unit}）` : ''}`,
  reveal: '显示独立序列',
  again: '重新开始',
  sameIn: (figure) => `同样内容及其表格见[图${figure}](figure)。`,
};
