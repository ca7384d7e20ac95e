import { listIn } from '../../lists.ts';
import type { Words } from '../../words.ts';

const list = /* @__PURE__ */ listIn('zh-Hans');

export const evidencePage: Words['evidencePage'] = {
  title: '证据',
  description: ({ checks, sources }) =>
    `论文的数字有多可靠：${list(['各自的依据', checks && '独立来源的说法', sources && '其网址的状况'])}。`,
  heading: '数字有多可靠',
  checks: '独立来源怎么说',
  map: '全部论断一览',
  published: '来源何时发表',
  state: '来源的状况',
  notes: '论文前后不一之处',
  series: '独立序列',
  faithful: '本版有多忠实',
  gravest: '一条论断若有多次核查，以最严重者为准。此处的说明都是编者的，不是作者的。{signs}',
  signs: '{signs}的含义',
  theSigns: '各符号',
  lookedFor: '论断，以及查找过什么',
  unchecked: (some) => (some ? '论断如下：' : '没有此类论断。'),
  restOn: '事实核查的依据',
  aspects: (fromCopies) =>
    `一次事实核查针对一个方面：一条论断可有多次核查，一次核查可涉及多条论断。${fromCopies ? '所有页面均读自存档。' : ''}每次核查中最可靠的页面是：`,
  noneOwn: (says) => `若找到页面而没有一个是原始来源自己的，核查会注明“${says}”`,
  stateSays: (says) =>
    `论文列出的每个来源及其网址；本版链接到别处或没有链接者，也列出所印网址，以及条目中已知的错误。${says ?? ''}`,
  allSources: '全部来源列表',
  notesSay: '编者的说明；各条也见于其段落。',
  seriesSay:
    '可与论文数值并列的序列，说明所计何物、由谁统计、何时的版次、依何种许可。序列之间从不拼接，新旧版次也不拼接。',
  allSeries: (count) => `全部${count}个序列`,
  counted: '每次构建时统计。',
};

export const claimsPage: Words['claimsPage'] = {
  title: '论断',
  description: (sources, partial = false) =>
    `${partial ? '论文已复述部分' : '论文'}的每个数量、日期、名次、目标和最高级的总表，附限定词${sources ? '和来源' : ''}。`,
  says: ({ total, hedged, unsourced, derived, independent, partial = false }) => {
    const more = [
      ...(derived > 0 ? [`${derived}条由论文自己的数值推算，标以 ƒ`] : []),
      ...(independent > 0 ? [`${independent}条出自独立来源`] : []),
    ].join('，');
    const said = [
      ...(hedged > 0 ? [`${hedged}条给出的是界限、估计、目标或可能，而非确数`] : []),
      ...(!unsourced ? [] : [`${unsourced}条没有注明来源`]),
    ].join('，');
    const whose = partial ? '论文已复述部分' : '论文';
    return `${whose}的每个数量、日期、名次、目标和最高级，各有一页。${whose}共有${total}条${said && `；其中${said}`}。${more && `另有${more}。`}`;
  },
  download: '下载：[CSV](csv)或[JSON](json)。',
  of: (section) => `${section}的论断`,
  derived: '推算所得',
  derivedSays: '本版对论文数值的计算，公式见各页。',
  derivedClaims: '推算所得的论断',
  independent: '出自独立来源',
  independentSays: '非论文内容：他人发表的、与论文数值并列的数字，以及由此计算的结果（ƒ）。',
  independentClaims: '独立来源的论断',
};

export const sourcesPage: Words['sourcesPage'] = {
  title: '来源',
  description: ({ footnotes, named, references }) =>
    `论文的${list([footnotes && '脚注', named && '文中提及的报告', references && '参考文献'])}，各支持什么，其网址有何问题。`,
  asData: '数据：[JSON](json)（内为 CSL-JSON）。',
  forManagers: ({ footnotes, references }) =>
    `供文献管理软件使用的${list([footnotes && '脚注', references && '参考文献'])}：{files}。`,
  says: ({ footnotes, references, named, broken, neverCited, citations, partial = false }) => {
    const given = list([
      footnotes > 0 && `${footnotes}条脚注`,
      references > 0 && `${references}条参考文献`,
      named > 0 && `文中提及的${named}个来源`,
    ]);
    const found = [
      broken > 0 && `所印网址中有${broken}个无法通向文章`,
      neverCited > 0 && `文献表中有${neverCited}条在文中没有引用`,
      citations > 0 && `文中有${citations}处引文`,
    ].filter((part) => typeof part === 'string');
    return `${partial ? '论文已复述部分' : '论文'}给出${given}。${found.length > 0 ? `${found.join('；')}。` : ''}`;
  },
};
