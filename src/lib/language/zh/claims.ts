import type { Words } from '../words.ts';

export const claimHeads: Words['claimHeads'] = {
  value: '数值',
  what: '内容',
  qualifier: '限定词',
  source: '来源',
  independent: '独立来源',
  others: '独立来源',
  paragraph: '段落',
  actor: '主体',
  section: '章节',
  voice: '声音',
  period: '时间',
  appliesTo: '适用范围',
  rounding: '取整',
  unit: '单位',
  kind: '种类',
};

export const claimKinds: Words['claimKinds'] = {
  measurement: '测量值',
  specification: '规格',
  target: '目标',
  date: '日期',
  rank: '名次',
  superlative: '最高级',
  status: '状态',
  structure: '结构',
};

export const claimTable: Words['claimTable'] = {
  seeInputs: '见其依据',
  ownResult: '论文自己的结果',
  noSource: '未注明',
  filter: '筛选和排序论断',
  wordsIn: '论断中的词',
  any: '不限',
  counted: (name, count) => `${name}（${count}）`,
  order: '排序',
  orders: {
    paper: '依论文',
    subject: '按主题',
    qualifier: '按限定词',
    source: '按来源',
    verdict: '有异议者在前',
  },
  voices: { stated: '论文所述', derived: 'ƒ 本版推算', independent: '独立来源' },
  independentSource: '独立来源',
  reset: '重置',
};

export const claimChanges: Words['claimChanges'] = {
  changed: (count) => `修改${count}条论断`,
  takenOut: (count) => `删去${count}条论断`,
  added: (count) => `增加${count}条论断`,
  which: (id, printed) => `${id}，原为${printed}`,
  gone: (id, printed) => `${id}（${printed}）：已删去`,
};

export const formulaSteps: Words['formulaSteps'] = {
  sum: '以下各项之和',
  difference: '第一项减第二项',
  product: '以下各项之积',
  quotient: '第一项除以第二项',
  power: '第一项的第二项次方',
  years: '年数，首尾均计入',
  whichIs: '，即',
  derivedSign: '推算所得',
};

export const qualifierKey: Words['qualifierKey'] = { drawn: (name) => `“${name}”的画法` };

export const reporting: Words['reporting'] = {
  heading: '报告此数字的错误',
  byLink: '请说明何处有误，哪个页面可以为证：{link}。链接带有数字、标识、版本和网址。',
  write: '写信给本项目',
  form: '打开本项目的表单',
  byCopy:
    '本版尚未提供接收报告的地址。请复制以下各行，连同何处有误、哪个页面可以为证，送至您能联系到本项目之处。',
  next: '报告如何处理',
};

export const claimHistory: Words['claimHistory'] = {
  heading: '历史',
  label: '各版本中的此数字',
  heads: { version: '版本', value: '数值', qualifier: '限定词', verdict: '核查结果', changed: '改动' },
  first: (version, date, released) =>
    released ? `首次见于本版的版本${version}，${date}。` : `首次见于本版的版本${version}，该版本尚未发布。`,
  firstHere: '首次给出',
  nothing: '无',
  unreleased: '尚未发布',
};

export const claimEmbed: Words['claimEmbed'] = {
  title: (printed) => `${printed}，供嵌入`,
  stated: (paragraph, work) => `见${work}，¶${paragraph}。`,
  derived: (work) => `由${work}的数值推算，论文本身未作此说。`,
  independent: (publisher) => `出自${publisher}，为独立来源。`,
  derivedIndependent: '结合独立来源的数值推算。',
  withdrawn: '已撤回：本版不再认为这是论文的论断。',
  from: (edition, version) => `出自${edition}，版本${version}。`,
  heading: '在别处显示此数字',
  how: (known) =>
    `每一行都可把此数字连同其限定词、版本和回到本页的链接放进您的网页。${known ? '' : '其中须写本站的完整网址，请填在<code>…</code>处。'}`,
  newest: '随最新版本更新：',
  pinned: (version) => `始终保持版本${version}的内容：`,
  picture: '作为图片（图片本身不带链接）：',
  shows: '嵌入后的样子：[框架](frame)，[图片](picture)',
};

export const claimPage: Words['claimPage'] = {
  means: {
    'as-stated': (paragraph) => `见论文¶${paragraph}。`,
    derived: () => '由论文的数值推算。',
    context: () => '出自独立来源，非论文内容。',
  },
  described: (subject, measure, printed, means) => `${subject}，${measure}：${printed}。${means}`,
  derivedAside: '（推算）',
  independentAside: '（独立）',
  stated: (paragraph, section, title, cell) =>
    `见[段落${paragraph}](place)，${section}${title ? `“${title}”` : ''}${cell ? `，另见[表${cell.number}](table)“${cell.row}”` : ''}。`,
  withdrawn: '已撤回：本版不再认为这是论文的论断。',
  changed: (date) => `${date}修改。`,
  derived: (withOthers) => `非论文内容：本版${withOthers ? '结合独立数值' : '由其数值'}推算。`,
  steps: '逐步推算',
  itIs: '即',
  whatTheySay: '它们怎么说',
  theNote: '编者注',
  ownResult: '论文自己的结果',
  noSource: '论文未注明',
  origin: '此数字的出处',
  computed: '此数为计算所得；以下是所用数值的来源。',
  ownResultFor: (derived) => (derived ? '由论文自己的结果计算而来。' : '论文自己的结果，由其测量或计算。'),
  noSourceForIt: '论文未注明其来源。',
  passesOn: (name) => `转引[${name}](actor)的数字。`,
  locator: (words) => `要在论文中找到此处，请查找“${words}”。`,
  notes: '编者注',
  concerns: '涉及{actors}。',
  drawn: '见于哪些图',
  follows: '由此推算的结果',
  beside: '并列的独立数值',
  besideLabel: '独立数值',
  sameParagraph: '同一段落的论断',
  sameParagraphLabel: (paragraph) => `段落${paragraph}的其他论断`,
  id: '此论断的标识：{id}',
  notInPaper: '非论文内容：出自独立来源。与论文的{value}（{name}）并列。',
  series: '序列',
  definition: '定义',
  vintage: '版次',
  licence: '许可',
  read: '查阅日期',
  data: '数据',
};
