import { choiceIn, listIn } from '../../lists.ts';
import type { Words } from '../../words.ts';

const list = /* @__PURE__ */ listIn('zh-Hans');
const choice = /* @__PURE__ */ choiceIn('zh-Hans');

export const citePage: Words['citePage'] = {
  title: '引用',
  description: ({ figures, claims }) =>
    `如何引用论文、本版及其任何${choice(['章节', '段落', figures && '图', claims && '数字'])}，各种常用格式和文件。`,
  says: '引用论文，因其论述与陈述。引用本版，因其所增添者。若从此处取用论文的陈述，两者都请引用。',
  which: '引用哪一个',
  paper: '论文',
  edition: '本版',
  places: '指向某处的链接',
  paragraphs: '章节与段落',
  references: '论文自己的来源',
  forms: '关于格式',
  forPaper: (names) => `引用${names}的论述、发现或数字。请注明章节和段落：论文有章节编号，段落在各节内计数。`,
  forEdition: (names, { figures, derived, notes }) =>
    `引用${choice(['复述的文字', figures && '图', '表格', derived && '推算的数值', notes && '编者注', '数据文件'])}。文字出自编者，不是${names}的：请勿当作论文的原话引用。请注明版本。`,
  number: '此处的数字',
  forNumber: ({ sources, checks, independent }) =>
    `引用一个数值及其${list(['限定词', sources && '来源', checks && '核查'])}：引用它自己的页面，注明标识和版本。${independent ? '独立来源的数值有自己的发布者，也请一并引用。' : ''}`,
  parts: { volume: '卷', issue: '期', pages: '页码' },
  unknown: (parts) => `本版不知道其${list(parts)}，所以各种格式都没有列出。`,
  noAddress: '此副本构建时没有发布网址，所以各种格式都没有网址：请填入您所读页面的网址。',
  placesHow: (figures) =>
    `网址依论文的编号和固定的名称，不依页面的顺序，所以不会改变。段落旁的 ¶ 和标题旁的 # 是其链接；${figures ? '图和' : ''}数字各有一页。每节末尾和每个${figures ? '图、' : ''}数字的页面上都有“引用”，给出其格式和文件。`,
  selecting:
    '若要引用一句或几个词，请选中它们：会出现一个小控件，可复制直达这些词的链接，或连同出处复制。用键盘或菜单复制则保持原样。',
  toPlaces: '指向某处的链接',
  place: '位置',
  link: '链接',
  withVersion: '附版本',
  files: '文件',
  examples: { section: '章节', paragraph: '段落', figure: '图', claim: '数字' },
  each: '各附论文与本版的文中引用格式（APA）、列出全部格式的页面及文件。',
  allForms: '全部格式',
  of: (place) => `引用${place}`,
  ofDescription: (place, title) => `${place}，${title}：如何引用论文和本版中的此处，各种常用格式和文件`,
  partsOf: (section) => `${section}的章节与段落`,
  ownSources: (works, { references, footnotes }) =>
    `其${list([references && '参考文献', footnotes && '脚注'])}，共${works}种，每种出版物一次，供文献管理软件使用：{files}。关于各条的更多信息：[来源](sources)。`,
  styles: 'Chicago 采用作者—日期制。APA 和 GB/T 的标题用句首大写；其余照印。',
  familyFirst: (names) =>
    `姓在前的姓名：${names.join('、')}。在文献表中颠倒姓名的格式，对此类姓名保持原样，不加逗号。`,
  gbt: 'GB/T 7714—2025 采用顺序编码制：n 为您自己文献表中的编号。请在网页日期之后用方括号注明您的查阅日期。',
  signs: '§ 为章节，¶ 为段落；格式另有用词者从其规定。',
};

export const downloadTable: Words['downloadTable'] = {
  holds: '内容',
  figure: '图',
  series: '序列',
  page: '页面',
  table: '表格',
  file: '文件',
  rows: '行数',
  unitOfRows: () => '行',
  size: '大小',
  asJson: 'JSON 格式',
  picture: '图片',
  licence: '许可',
  plain: '纯文本',
  preview: '预览',
  schema: '模式',
  ofFigures: '各图的表格',
  ofRecords: '记录表格',
  ofSeries: '独立序列',
  asMarkdown: 'Markdown 文本',
  pages: { paper: '全文一页', terms: '术语', sources: '来源', evidence: '证据', about: '关于本版' },
  section: (called, name) => `${called}　${name}`,
};

export const dataPage: Words['dataPage'] = {
  title: '数据',
  description: '本版的数据（CSV 和 JSON，附模式）、Markdown 文本，以及合为一个文件的全部内容。',
  says: (figures) => `正文${figures ? '、图' : ''}和这些文件同出一套记录。请各取所需，并注明出处。`,
  version: (version, date, series) =>
    `版本${version}，${date}。全部文件适用同一[条款](terms)${series ? '，独立序列除外，其条款各自注明' : ''}。`,
  tables: '表格',
  paperTables: '论文的表格',
  paperTablesSay:
    '照论文所印，每个数字采用其列的单位；全部表格及其各列：[tables.json](json)，[模式](schema)。',
  series: '独立序列',
  figures: '逐图数据',
  text: '文本',
  whole: '整版',
  values: '数值的写法',
  examples: '三行代码入门',
  rights: '权利',
  tablesSay: '每个表格为一个 CSV；多数另有 JSON 文件，附可供校验的模式。',
  columns: '版本一经发布，其各列（按列名）在以后的版本中都会保留；可能增加新列。',
  oneNumber:
    '要在您的网页上显示单个数字：[每条论断的页面](claims)提供可用的代码行，以框架或图片显示，附限定词和版本。',
  seriesSay:
    '非论文内容：与论文数值并列，各有发布者和条款。全部序列及其定义、断点和页面：[context.json](json)，[模式](schema)。',
  figuresSay:
    '每幅图的表格，每个印出的数值旁有其数字、单位、限定词和界限，末列为该行的论断；同样内容另有含视图和完整论断的 JSON；以及可独立使用的图片：SVG、PNG，和供幻灯片与链接使用的 1200 × 630 像素预览图。',
  textSays: (figures) =>
    `供阅读的页面，为 Markdown：每个数值附限定词和链接${figures ? '，每幅图以文字和表格表示' : ''}。`,
  valuesSay: (scaled) =>
    `数字不作缩放，单位在其旁${scaled ? `：${scaled.printed}写作<code>${scaled.number}</code>，单位<code>${scaled.unit}</code>` : ''}。数值必附<code>qualifier</code>：<code>more-than</code>表示下限，<code>less-than</code>表示上限。时间遵循 ISO 8601；月份写作<code>2020-09-XX</code>，以免电子表格误认为某日。论文中的位置是其网址的片段，如<code>s2-1-p3</code>。同一单元格中的列表以空格分隔。`,
  csv: 'CSV 文件为带字节顺序标记的 UTF-8，使电子表格正确显示每个字符；标为“纯文本”者相同而不带此标记，供程序使用，数据包指向它们。会被电子表格误认为公式的文本以撇号开头。',
  examplesSay:
    '每段代码印出全部份额及其限定词；<code>status</code>区分论文的数值与其他数值。请把文件存入您的工作文件夹。',
  exampleIn: (language) => `${language} 示例`,
  rightsSay: '事实不受限制。复述、记录及其编排属于本版；见[权利](rights)。',
};

export const guide: Words['guide'] = {
  terms: (language) => `术语表${language ? `，附${language}术语` : ''}；释义出自本版`,
  sources: '论文列出的每个来源，以及网址的问题',
  evidence: (checks) => (checks ? '独立来源对论断的说法，以编者的口吻' : '论断的依据，以编者的口吻'),
  about: '本版的制作方法，如何理解限定词和各种声音，权利',
  figures: '图',
  figuresSay: '每幅图在 data/figures/ 中有表格（CSV）、论断（JSON）和图片（SVG、PNG）',
  oneNumber:
    '要在其他网页上显示一条论断：embed/claims/<id>.html 用于框架，embed/claims/<id>.svg 用作图片；均附限定词、核查结果和版本。',
  whole: '复述全文',
  wholeSays: (abstract, figures, partial = false) =>
    list([abstract && '摘要', partial ? '已复述的章节' : '全部章节', figures && '以文字和表格表示的全部图']),
  summary: (description, version, date) => `${description}版本${version}，${date}。`,
  paper: (paper) => `论文为${paper}。此处的文字是复述，不是论文原文：引用论文请只引自论文本身。`,
  values: ({ derived, notes, checks }) => {
    const own = list([notes && '编者注', checks && '核查']);
    return `数值的含义以其限定词为准（“超过”“约”“可能”“到……为止”）：请勿脱离限定词给出数值。每个数值链接到其论断，每个段落（¶）链接到其位置；请引用这些网址。${derived ? 'ƒ 表示本版推算的数值。' : ''}${own ? `${own}是编者的，不是作者的。` : ''}`;
  },
  text: '文本',
  data: '数据',
  claims: '论断',
  asJson: (title) => `${title}（JSON）`,
  schemaIn: (path) => `模式见 ${path}`,
  tableSays: (columns) => `论文的表格（CSV）：${columns.join('；')}`,
  dataPackage: '数据包',
  dataPackageSays: '每个 CSV 及其列、类型、单位和约束',
};

export const licences: Words['licences'] = '这些页面中包含的他人作品：脚本中的代码，以及字体。';
