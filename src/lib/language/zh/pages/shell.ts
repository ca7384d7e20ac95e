import { choiceIn } from '../../lists.ts';
import type { Words } from '../../words.ts';

const choice = /* @__PURE__ */ choiceIn('zh-Hans');

const ofCharts: readonly (readonly [key: string, does: string])[] = [
  ['方向键', '在图中：逐个移动；在时间图中左右键逐年移动'],
  ['Home、End', '在图中：第一个和最后一个标记'],
  ['空格', '在标记上：打开卡片；Enter 打开其页面'],
];

export const page: Words['page'] = {
  skip: '跳到正文',
  main: '主导航',
  evidence: '证据',
  allPages: '全部页面',
  cite: '引用',
  top: '回到顶部',
  breadcrumbs: '当前位置',
  foot: ({ names, published, version, date, partial = false }) =>
    `本站复述${names}的论文《{title}》${published && `，${published}`}{address}${partial ? '中的一部分' : ''}。论文属于其作者和出版者；此处的文字与数据属于本版。版本${version}，${date}。`,
  previous: '上一页',
  next: '下一页',
  copyLink: '复制链接',
};

export const keyboard: Words['keyboard'] = {
  button: '键盘操作',
  heading: '按键',
  close: '关闭',
  keys: ({ figures, ...has }) => {
    const carded = choice([
      '数字',
      has.citations && '引文',
      has.footnotes && '脚注',
      has.terms && '术语',
      has.actors && '名称',
    ]);
    return [
      ['Enter', `在${carded}上：打开卡片`],
      ['Ctrl + Enter', '改为打开该链接'],
      ['Esc', `关闭卡片${figures ? '；收起图的提示' : ''}`],
      ...(figures ? ofCharts : []),
      ['上、下', '在搜索结果中：逐条移动'],
      ['Ctrl + .', '选中段落文字后：复制其链接，或连同出处复制'],
      ['Ctrl + /', '本列表；在 Mac 上为 ⌘ + /'],
    ];
  },
};

export const citeThis: Words['citeThis'] = {
  heading: {
    edition: '引用本版',
    section: '引用本节',
    paragraph: '引用本段',
    figure: '引用此图',
    table: '引用此表',
    claim: '引用此论断',
  },
  link: '链接',
  fromHere: '，自本版所在之处起',
  withVersion: '附版本',
  asItWas: '当时的样子',
  paper: '论文',
  edition: '本版',
  files: '文件',
  notInPaper: (names) => `${names}的论文没有此内容：请引用本版；若数字出自其他发布者，也请引用该发布者。`,
  others: '引用哪一个',
  inText: '文中：{citation}',
};

export const notFound: Words['notFound'] = {
  title: '未找到',
  heading: '此网址没有页面',
  mistyped: '本版的网址从不改变，所以可能是输入有误或网址不完整。',
  didYouMean: '您要找的是否为以下之一？',
  ways: '[前往首页](front)，或[搜索](search)某个词或数字。',
  mistypedIn: '《{edition}》的网址从不改变，所以此网址可能输入有误或不完整。返回的办法：',
  takeAway: (lists) =>
    `在地址栏中删去最后一个斜杠之后的内容，然后按 Enter。如此逐级删去，直到出现首页。其菜单有搜索，并列出全部${lists}。`,
  sections: '章节',
  figures: '图',
  claims: '论断',
  goBack: '或返回您来时的页面。',
  look: '或查看网址中是否多了或少了字母，尤其是末尾。',
  paper: '论文本身：{paper}。',
};
