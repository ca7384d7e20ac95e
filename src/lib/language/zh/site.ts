import type { Words } from '../words.ts';

export const mainPages: Words['mainPages'] = {
  read: '阅读',
  framework: '框架',
  figures: '图',
  explore: '假设',
  evidence: '证据',
  checks: '核查',
  search: '搜索',
  claims: '论断',
  sources: '来源',
  actors: '主体',
  terms: '术语',
  paper: '全文一页',
  data: '数据',
  cite: '引用',
  about: '关于',
  changes: '更新',
  front: '首页',
};

export const moved: Words['moved'] = {
  title: (to) => `已移至 ${to}`,
  description: (to) => `此页已移至 ${to}。`,
  heading: '此页已移动',
  isNow: (link) => `现位于${link}。`,
  idIsNow: (id, link) => `${id} 现位于${link}`,
  note: (link) => `原在此网址的内容现位于${link}。`,
};

export const paragraphOf: Words['paragraphOf'] = (section, number) => `${section}，第${number}段`;

export const finding: Words['finding'] = {
  voices: { 'as-stated': '', derived: '本版推算：', context: '非论文内容，出自独立来源：' },
  paper: 'doi 作者 论文 作者是谁',
  section: (number) => [`第${number}节`, `章节 ${number}`],
  paragraph: (number) => `段落 ${number}`,
  figure: (number) => [`图${number}`, `图 ${number}`],
  figureNames: '图表',
  equation: (number) => [`公式${number}`, `公式 ${number}`],
  equationNames: '公式',
  image: (kind, number) => [`${kind}${number}`, `图片 ${number}`],
  sourceNames: 'doi',
  pages: {
    cite: (figures) => ({
      title: '如何引用',
      text: `论文、本版、某个数字${figures ? '或某幅图' : ''}，以文字或文献管理格式引用。`,
      names: '引文 参考文献 bibtex ris apa zotero doi 国标',
    }),
    data: (figures) => ({
      title: '数据下载',
      text: `每个表格的 CSV 和 JSON，附各列说明；${figures ? '全部图片；' : ''}整版压缩包。`,
      names: '数据集 文件 许可 zip png svg 电子表格 excel',
    }),
    evidence: (checks) => ({
      title: checks ? '证据：独立来源怎么说' : '证据：数字的依据',
      text: checks
        ? '哪些数字与独立来源核对过，结果如何：有异议、更精确、已证实、未核查。'
        : '数字有多可靠，来源的状况如何。',
      names: '事实核查 核实 错误 反驳 可信',
    }),
    claims: {
      title: '全部论断',
      text: '论文的每个数字和论断，列于一表，可筛选和排序。',
      names: '数字 数值 统计 列表',
    },
    sources: {
      title: '来源',
      text: '论文列出的全部来源，以及以其为据的论断。',
      names: '参考文献 书目 文献',
    },
    figures: { title: '全部图', text: '本版的每一幅图。', names: '图表 图形 图片 图库' },
    framework: {
      title: '框架',
      text: '论文论证的各部分及其相互引出的关系，可在图中探索。',
      names: '模型 理论 论证 结构图',
    },
    explore: { title: '假设', text: '对论文未定之处作出假设，看结果如何。', names: '假定 情景 探索 互动' },
    actors: (says) => ({ title: '主体', text: `论文提到的${says}。`, names: '公司 组织 谁' }),
    terms: { title: '术语', text: '论文用词的含义。', names: '术语表 定义 词典' },
    paper: { title: '全文一页', text: '复述全文，供阅读、查找和打印。', names: '全文 pdf 打印' },
    changes: { title: '更新', text: '本版各版本之间的改动。', names: '历史 更正 勘误 发布 新闻' },
    about: {
      title: '关于本版',
      text: '什么是活版，如何表示数字的确定程度，它为论文增添了什么，又不主张什么。',
      names: '方法 编者 许可 权利 无障碍 不确定 限定词 符号',
    },
  },
};

export const releases: Words['releases'] = {
  aspects: {
    claim: '论断',
    value: '数值',
    unit: '单位',
    qualifier: '限定词',
    verdict: '核查结果',
    scope: '范围',
    kind: '种类',
    voice: '声音',
    paragraph: '段落',
    section: '章节',
    sources: '来源',
    actors: '主体',
    checks: '核查',
    notes: '编者注',
    note: '注',
    context: '出处',
    locator: '论文中的位置',
    period: '时间',
    formula: '公式',
    interval: '区间',
    rounding: '取整',
    wording: '措辞',
  },
  withoutEnd: '无界',
  formula: (formula, inputs, from, decimals) =>
    `${formula}，依据 ${inputs.join('、')}（${from}），取 ${decimals} 位小数`,
  beside: (claim) => `与 ${claim} 并列`,
  rank: (rank) => `第${rank}`,
  toDecimals: (digits, decimals) => `${digits}（${decimals} 位小数）`,
  valueUnchanged: '数值未变',
  takenOut: (what) => `删去${what}`,
  added: (what) => `增加${what}`,
  changed: (what) => `修改${what}`,
  changedFrom: (what, from, to) => `${what}由${from}改为${to}`,
  frozen: (version, date) => `版本${version}，${date}，保持原样。`,
  frozenName: '本页的版本',
  newest: '本页的最新版本',
};
