import type { Words } from '../words.ts';

const inLastLine = (unsourced: number) => (unsourced > 0 ? `；未注明来源的${unsourced}条在最后一行` : '');

export const evidenceMap: Words['evidenceMap'] = {
  kinds: {
    'official-statistics': '官方统计',
    'government-page': '政府网页',
    scholarly: '学术文献',
    'industry-report': '行业报告',
    'market-research': '市场研究',
    'trade-press': '行业媒体',
    'general-press': '综合媒体',
    'social-media': '社交媒体',
    own: '论文自己的结果',
    none: '未注明来源',
  },
  states: {
    disputed: '有异议',
    refined: '更精确',
    confirmed: '已证实',
    reported: '另有\n报道',
    'not-found': '未找到',
    'not-checkable': '无法\n核查',
    unchecked: '未核查',
  },
  columns: {
    exact: '确切',
    about: '约',
    'more-than': '超过',
    'at-least': '至少',
    'less-than': '低于',
    potential: '可能',
    goal: '目标',
    superlative: '文字',
    ratio: '无\n基数',
    bound: '界限',
    open: '可能、\n目标',
    words: '文字、\n无基数',
  },
  totals: '全部论断',
  compare: '比较',
  subtitle: '论文以数值、日期、名次和最高级陈述的内容。每个标记为一条论断并通向它，其形状表示限定词。',
  byVerdict: {
    label: '独立来源与措辞',
    title: (disputed, total, compared) =>
      disputed > 0
        ? `独立来源对论文${total}条论断中的${disputed}条有异议`
        : compared > 0
          ? `论文的${total}条论断中，独立来源谈及${compared}条`
          : `独立来源未谈及论文${total}条论断中的任何一条`,
    alt: (disputed, total) =>
      `由${total}个标记组成的矩阵。各行为独立来源对论断的说法，各列为论文的措辞${disputed > 0 ? `；有异议的${disputed}条在第一行，各附名称` : ''}。`,
  },
  bySourceAndVerdict: {
    label: '独立来源与论文自己的来源',
    title: (backed, unsourced) =>
      unsourced === 0
        ? '所有论断都注明了来源'
        : `未注明来源的${unsourced}条论断中，${backed > 0 ? `${backed}条` : '没有一条'}另有支持`,
    alt: (total, unsourced) =>
      `同样的${total}条论断。各列为独立来源的说法，各行为论文所给来源的类型${inLastLine(unsourced)}。`,
    says: (unsourced, of) => {
      if (unsourced === 0) return '所有论断都注明了来源。';
      const backed = [
        of.confirmed > 0 && `其他来源证实${of.confirmed}条`,
        of.reported > 0 && `另有报道${of.reported}条`,
      ].filter(Boolean);
      const other = [
        of['not-found'] > 0 && `未找到的${of['not-found']}条`,
        of.unchecked > 0 && `尚未查找的${of.unchecked}条`,
      ].filter(Boolean);
      const parts = [backed.join('，'), other.join('，')].filter(Boolean);
      return `未注明来源的${unsourced}条论断中，${parts.join('；') || '其他来源既未证实也未报道任何一条'}。`;
    },
  },
  bySource: {
    label: '措辞与来源',
    title: (exact, total) => `${total}条论断中${exact > 0 ? `${exact}条没有限定词` : '没有一条不带限定词'}`,
    alt: (total, unsourced, again) =>
      `${again ? `同样的${total}条论断` : `由${total}个标记组成的矩阵，每条论断一个`}。各列为论文的措辞，各行为论文所给来源的类型${inLastLine(unsourced)}。`,
    says: (exact, unsourced) =>
      `${exact > 0 ? `${exact}条论断没有限定词` : '没有一条论断不带限定词'}${unsourced > 0 ? `；全部论断中${unsourced}条未注明来源` : ''}。`,
  },
  hedged: {
    label: '仅界限、估计、目标和可能',
    title: (hedged, total) => `${total}条论断中${hedged}条没有给出确数`,
    alt: (hedged) =>
      `不是确数的${hedged}条论断：界限、估计、目标、可能或倍数。各列为其中哪一种，各行为来源的类型。`,
    says: (hedged) => `${hedged}条论断没有给出数值，只有界限、估计、目标、可能或倍数。`,
  },
  firstCounts: '一条论断有多个来源时，只计第一个。',
  leftOut: (stated) => `论断总表共有${stated}条；论文对自己论证各部分的计数，此处不计。`,
  noBase: '“无基数”指论文未量化之事物的倍数。',
  heads: { claim: '论断', value: '数值', kind: '来源类型', independent: '独立来源' },
};

export const sourceTimeline: Words['sourceTimeline'] = {
  kinds: {
    'official-statistics': '官方统计',
    'government-page': '政府网页',
    'industry-report': '行业报告',
    'market-research': '市场研究',
    'trade-press': '行业媒体',
    'general-press': '综合媒体',
    'social-media': '社交媒体',
    scholarly: '学术文献',
  },
  roles: { footnote: '脚注', 'named-in-text': '文中提及', reference: '参考文献' },
  decade: (from) => `${from}年代`,
  decadeShort: (from) => `${String(from).slice(2)}年代`,
  noDate: '无日期',
  noDateShort: '无\n日期',
  broken: '网址不通向文章',
  titleSince: (all, since, time) => `${all}个来源中，${since}个的日期为${time}或更晚`,
  titleOf: (all, last, year) => `${all}个来源中，${last}个的日期为${year}年`,
  hollowDiscs: '空心：网址不通向文章。',
  hollow: '空心：所印网址不通向文章。',
  alt: (of) =>
    `圆点堆叠于${of.decades ? '各年代，然后' : ''}自${of.recentFrom}年起的各年之上，共${of.all}个来源，每个一点；${of.last}年之上有${of.inLast}个${of.undated > 0 ? `，没有日期的${of.undated}个另置一处` : ''}。${of.hollow ? '空心圆点的网址不通向文章。' : ''}`,
  subtitle: (broken) =>
    `论文给出的每个来源，按所印日期排列。每个圆点通向其来源${broken > 0 ? `；空心者${broken}个，其网址不通向文章` : ''}。`,
  byYear: {
    label: '年份',
    says: ({ all, inLast, last, isPublished, earlier, recentFrom, earlierAre }) =>
      `${all}个中${inLast}个为${last}年${isPublished ? '，即论文发表之年' : ''}${earlier > 0 ? `；${recentFrom}年以前的${earlier}个${earlierAre && `为${earlierAre}`}` : ''}。`,
  },
  twice: (count) => `${count}种出版物列出两次，也计作两次。`,
  countBy: '统计依据',
  heads: ['来源', '日期', '类型', '论文如何给出', '网址'],
  addresses: { broken: '不通向文章', well: '格式正确', none: '未印出' },
  value: '数值',
  sourceDated: (year) => `其来源的日期为${year}年`,
  spokenMark: (parts, source) => `${parts.join('，')}；${source}`,
  mark: (value, measure) => `${measure}${value}所属之年`,
  byKind: {
    label: '来源类型',
    titleBroken: (broken) => `不通向文章的${broken}个网址同属一类`,
    title: (kinds) => `来源共有${kinds}类`,
    subtitle: '论文给出的每个来源，按类型分行，依所印日期排列。',
    alt: (bad) => `圆点分行排列，每类来源一行${bad ? `；空心圆点的网址不通向文章，位于“${bad}”` : ''}。`,
    says: (broken, earlier, kinds) => {
      const alike = [
        broken && `不通向文章的网址都属于“${broken}”`,
        earlier && `较早的文献都是“${earlier}”`,
      ].filter(Boolean);
      return `${alike.join('；') || `来源共有${kinds}类`}。`;
    },
  },
  byRole: {
    label: '论文给出的方式',
    titleBroken: (broken, footnotes) => `${footnotes}条脚注中${broken}条的网址不通向文章`,
    title: (roles) => `论文以${roles}种方式给出来源`,
    subtitle: '论文给出的每个来源，按所在之处分行，依所印日期排列。',
    alt: (broken, footnotes) =>
      `圆点分行排列，每种给出方式一行${broken > 0 ? `；${footnotes}条脚注中${broken}条为空心` : ''}。`,
    saysBroken: (broken, footnotes) => `${footnotes}条脚注中，${broken}条的网址不通向文章。`,
    says: (roles) => `来源见于${roles}。`,
    old: (recentFrom, roles) => `${recentFrom}年以前的文献都见于“${roles}”。`,
  },
};
