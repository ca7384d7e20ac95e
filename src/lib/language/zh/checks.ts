import type { Words } from '../words.ts';

export const verdicts: Words['verdicts'] = {
  disputed: {
    name: '有异议',
    meaning: '独立来源的说法不同。',
    needs:
      '统计、决定或研究此事者的一份说法不同的页面，或两个这样的原始来源，或产品制造者自己的说法。泄露的消息或来历不明的页面不足为据。',
    mark: '独立来源有异议',
  },
  refined: {
    name: '大体正确，可更精确',
    meaning: '独立来源大体一致，并且更为精确，或说明了其时间与范围。',
    needs:
      '一份说明该论断在何时、何地、相对于什么或在何种程度上成立的页面，既非泄露，也非来历不明。允许来自该论断自己的来源：它此时说得比论文更多。',
    mark: '大体正确，其他来源更精确',
  },
  confirmed: {
    name: '已证实',
    meaning: '不依赖论文所引来源的其他来源给出相同的说法。',
    needs:
      '统计机构、公共机构、期刊、协会、研究机构、市场研究机构或工具书自己的页面，说法相同，且不是论文所引的原始来源；或两个这样的来源的原话，见于副本或报刊。政府行为由政府机构自己的页面证实。不得有任何已找到的反证。',
    mark: '独立来源已证实',
  },
  reported: {
    name: '另有报道',
    meaning:
      '其他来源有同样的报道，但出自论文所引的原始来源、厂商对自己产品的说法，或只有一次转述：这表明转述无误，不表明属实。',
    needs: '一份说法相同的页面。无论转述多少次，都不构成证实。',
    mark: '另有报道，未经证实',
  },
  'not-found': {
    name: '未找到',
    meaning: '查找过独立来源，没有找到谈及此事的来源。',
    needs: '说明在何处查找过。可以列出相近的页面。',
  },
  'not-checkable': {
    name: '无法核查',
    meaning: '照此表述，没有来源能够证实或否定：它没有说出可以测量的事物。',
    needs: '说明为何没有页面可以判定；不列出任何页面。',
  },
};

export const unchecked: Words['unchecked'] = { name: '未核查', meaning: '尚未有人查找独立来源。' };

export const aspects: Words['aspects'] = {
  value: { name: '数值', asks: '是否正是这个数、这个名次、这个日期？' },
  period: { name: '时间', asks: '属于什么时间？' },
  scope: { name: '范围', asks: '对何地、何物成立？' },
  comparator: { name: '比较对象', asks: '与什么相比？' },
  cause: { name: '因果', asks: '一事是否引起另一事？' },
  attribution: { name: '归属', asks: '属于谁？' },
  wording: { name: '措辞', asks: '用词是否恰当？' },
};

export const bearings: Words['bearings'] = {
  agrees: '说法相同',
  narrows: '更精确地说明何时、何事或何种程度',
  contradicts: '说法不同',
  near: '相近，但未谈及此事',
};

export const independentKinds: Words['independentKinds'] = {
  'statistics-office': '统计机构',
  'public-body': '公共机构',
  journal: '期刊文章',
  association: '协会',
  'research-institute': '研究机构',
  'market-research': '市场研究机构',
  'reference-work': '工具书',
  firm: '企业自述',
  'law-firm': '律师事务所说明',
  press: '报刊',
  trade: '行业网页',
  unknown: '来历不明的网页',
};

export const bases: Words['bases'] = {
  primary: '原始来源自己的页面',
  copy: '此类页面或文件的副本',
  passedOn: '报刊、行业网页等对已知来源的转述',
  other: '未注明来源的报刊、行业网页等',
  none: '无：没有找到谈及此事的页面',
};

export const checks: Words['checks'] = {
  noPrimary: '没有见到第一手页面。',
  said: {
    disputed: { several: '独立来源说法不同', one: '一个独立来源说法不同' },
    refined: { several: '大体正确，独立来源更精确', one: '大体正确，一个独立来源更精确' },
    confirmed: { several: '独立来源一致', one: '一个独立来源一致' },
    reported: { several: '另有报道，未经证实', one: '另有报道，未经证实' },
    'not-found': { several: '查找过独立来源，没有找到', one: '' },
    'not-checkable': { several: '没有说出来源可以证实或否定的事物', one: '' },
    unchecked: { several: '尚未核查', one: '' },
  },
  saidOf: (said, aspects) => `${said}${aspects.length > 0 ? `（${aspects.join('、')}）` : ''}。`,
  saidWith: (said, values, year) => `${said}：${year ? `${year}年为` : ''}${values}。`,
  verdictOn: (verdict, aspects) => `${verdict}${aspects.length > 0 ? `：${aspects.join('、')}` : ''}`,
  states: (all, of) => {
    const said = [
      of.disputed > 0 && `对${of.disputed}条有异议`,
      of.refined > 0 && `对${of.refined}条大体正确者更为精确`,
      of.confirmed > 0 && `证实${of.confirmed}条`,
    ].filter(Boolean);
    const open = [
      of['not-found'] > 0 && `未找到的${of['not-found']}条`,
      of['not-checkable'] > 0 && `无法核查的${of['not-checkable']}条`,
      of.unchecked > 0 && `未核查的${of.unchecked}条`,
    ].filter(Boolean);
    const parts = [
      said.length > 0 && `其他来源${said.join('，')}`,
      of.reported > 0 && `另有报道而未证实的${of.reported}条`,
      open.join('，'),
    ].filter(Boolean);
    return `关于现实的${all}条论断中，${parts.join('；') || '没有一条经过比较'}。`;
  },
  page: (kind, { after, leak, copy }) =>
    [
      kind,
      ...(after ? [`转引自${after}`] : []),
      ...(leak ? ['泄露消息'] : []),
      ...(copy ? ['所见为副本'] : []),
    ].join('，'),
};
