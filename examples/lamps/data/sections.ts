import { parseOutline } from '#engine/lib/edition/parseOutline.ts';

/** The outline of the made-up paper: an abstract, three sections, one of them three deep, an appendix, and one that is not restated. */
export const { sectionNumbers, sections } = parseOutline([
  {
    number: '0',
    title: '摘要',
    short: '摘要',
    says: '路灯换成暖色之后，人们睡得更久。',
    paragraphs: ['0-1'],
  },
  {
    number: '1',
    title: '引言',
    short: '引言',
    says: '夜间的光推迟入睡，而对小镇所知甚少。',
    paragraphs: ['1-1'],
  },
  {
    number: '2',
    title: '方法',
    short: '方法',
    says: '四个小镇先后更换路灯，居民佩戴腕带。',
    paragraphs: ['2-1'],
  },
  {
    number: '2.1',
    title: '样本',
    short: '样本',
    says: '样本抽自各镇的户籍登记。',
    paragraphs: ['2.1-1'],
  },
  {
    number: '2.1.1',
    title: '未计入者',
    short: '未计入者',
    says: '夜间工作者不计入。',
    paragraphs: ['2.1.1-1'],
  },
  {
    number: '2.2',
    title: '模型',
    short: '模型',
    says: '模型比较更换前后的睡眠。',
    paragraphs: ['2.2-1'],
  },
  {
    number: '3',
    title: '结果',
    short: '结果',
    says: '睡眠变长，夜醒变少。',
    paragraphs: ['3-1', '3-2'],
  },
  {
    number: 'A',
    title: '稳健性',
    short: '稳健性',
    says: '另一个模型得出几乎相同的结果。',
    paragraphs: ['A-1'],
  },
  {
    number: 'A.1',
    title: '不计最大的镇',
    short: '三个镇',
    says: '不计最大的镇，结果不变。',
    paragraphs: ['A.1-1'],
  },
  {
    number: 'B',
    title: '问卷全文',
    short: '问卷',
    says: '居民在更换路灯前后回答的问题，逐题列出。',
    restated: false,
  },
]);
