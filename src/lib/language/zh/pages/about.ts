import { listIn } from '../../lists.ts';
import type { Words } from '../../words.ts';

const list = /* @__PURE__ */ listIn('zh-Hans');

export const aboutPage: Words['aboutPage'] = {
  title: '关于',
  description: '本版如何制作，如何理解其限定词和各种声音，权利与无障碍。',
  heading: '关于本版',
  says: '把一篇论文变成可以观看、核对和拆解的东西。',
  method: '如何制作',
  qualifiers: '如何理解数值和条形',
  voices: '谁的声音',
  verdictsShort: '他人怎么说',
  verdicts: '独立来源怎么说',
  editor: '谁来编辑',
  errors: '错误，以及报告如何处理',
  paper: '论文',
  rights: '权利',
  accessibility: '无障碍',
  privacy: '隐私',
  restates: ({ names, published, has, sources, checks, figures, partial = false }) => {
    const does = [
      `用自己的话逐段复述${partial ? '其中一部分' : ''}`,
      `保留每个数字的限定词${sources ? '和来源' : ''}`,
      ...(checks ? ['并列独立来源的说法'] : []),
      ...(figures ? ['绘出可以绘出的内容'] : []),
    ].join('，');
    return `${names}的论文《{title}》${published && `（${published}）`}${has ? `：${has}。` : '。'}本版${does}。`;
  },
  paragraphs: (partial) =>
    `${partial ? '已复述章节' : '论文'}的每一段在此对应一段，编号相同。段落过长者拆分，从不合并。`,
  numbers:
    '每个阿拉伯数字都由记录印出，表示数量的数词、论文对自身各部分的计数也是如此；没有一个是手工键入的。只表示次序或连接句中所列各项的词没有记录，如“第一……第二”“两者”“其一”。句中若有无记录的数字，或链接指向不存在之处，构建即告失败。',
  firm: '任何内容都不比论文说得更肯定。“超过”“约”“可能”属于数值本身：随之印出，随之绘出。',
  structure: (footnotes) => `论文的结构不变：${footnotes ? '章节、段落和脚注' : '章节和段落'}保持其编号。`,
  qualifiersSay: '数值与限定词一同印出，每种限定词在所有图中只有一种形式。',
  voice: {
    paper: '论文所述',
    paperSays: '墨色实线。复述及其中的每个数值；数值下有点线。',
    derived: 'ƒ 推算',
    derivedSays: '本版对论文数值的计算；公式见各自的页面。',
    independent: '独立来源',
    independentSays: '石板蓝，旁有细线。其他发布者与论文并列的说法，注明名称、版次和许可。',
    note: '编者注',
    noteSays: '琥珀色。编者的说明，注明日期，旁有竖线。绝不是作者的话。',
    whatIf: '假设',
    whatIfSays: '紫色虚线。读者的假定，只见于[假设](explore)页面。',
  },
  aspects:
    '一次事实核查把论断的一个方面与他人的页面比较：{aspects}。它判断的是论断，绝不是作者；[每次核查](checks)都列出所依据的页面、页面的性质，以及转述谁的话。若针对数字本身（数值、时间或范围），数字旁有一个小符号；针对其他方面的说法则作为注释附于段落。',
  held: '每种结论所需的条件由构建保证：不满足条件的核查会使构建停止。一条论断若有多次核查，以此表中最靠前者为准。',
  verdict: (meaning, needs, sign) => `${meaning}所需条件：${needs}${sign ? '' : '数字旁没有符号。'}`,
  unchecked: (meaning) => `${meaning}这与没有找到不是一回事。`,
  ofRecord: (kinds, others, copies) =>
    `权威页面是以下各类自己的页面：${kinds.join('、')}。其余则转述所闻，或谈论自己：${others.join('、')}。${copies ? '所有页面均读自存档，位于发布者的网址，注明读自副本者除外；副本所在页面不可信者，只列名而不链接。' : ''}`,
  edits: (_several, { notes, checks, terms, groups }) => {
    const own = list([notes && '编者注', checks && '事实核查', terms && '术语', groups && '分组']);
    return `本版由发布它的项目编辑${own ? `：${own}出自本项目，其错误也由本项目负责` : '，其错误由本项目负责'}。论文的作者和出版者均未参与。`;
  },
  report: (byLink) =>
    `每个数字的页面末尾都有“报告此数字的错误”。${byLink ? '其中的链接把数字、标识、版本和网址带给本项目。' : '本版尚未提供接收报告的地址，因此报告备好供复制：数字、标识、版本和网址。'}页面本身不发送任何内容。请说明何处有误，哪个页面可以为证。`,
  weighed: (changes, figures) =>
    `报告依论文和上述方法衡量。若报告正确，则修正记录，随之修正印出它的每个${list(['句子', figures && '图', '表格', '文件'])}；改了什么、何时、为何，${changes ? '见[更新](changes)；' : ''}论断本身有误者，也见于该数字的页面。页面从不删除：撤回的论断保留其页面并予注明。若报告未被采纳而又涉及论文的陈述，则以编者注说明考虑过什么。`,
  facts: {
    title: '标题',
    author: () => '作者',
    published: '发表',
    received: '收稿',
    accepted: '录用',
    online: '网络首发',
    licence: '许可',
    keywords: '关键词',
    jel: 'JEL 分类号',
    funding: '资助',
    supplements: '补充材料',
  },
  rightsSay: (_several, licensed, figures) =>
    `论文属于其作者和出版者${licensed ? '，依{licence}发布。' : '。我们不知其有何许可，故不主张任何许可：'}本版不含论文的句子，只有事实与数字、标题，以及每条论断至多六个词以便查找。复述、数据记录和${figures ? '图' : '图形'}是本版自己的作品。代码采用 MIT 许可。字体为 Source Serif 4 和 Source Sans 3，均采用 SIL 开放字体许可；中文使用系统字体。[这些页面中包含的他人作品的许可](licences)。`,
  accessibilitySays: ({ figures, sources, citations, terms, actors }) =>
    `所有${list(['文字', figures && '图', '数值', sources && '来源', '链接'])}都不需要脚本。${figures ? '每幅图都有文字替代，其数值列于表格；每个表示数值的标记都是有可读名称的链接。' : ''}启用脚本时，${list(['数字', citations && '引文', terms && '术语', actors && '名称'])}可打开卡片，${figures ? '方向键在图的标记间移动，' : ''}<kbd>Ctrl</kbd> + <kbd>/</kbd> 列出全部按键；卡片所说的内容，其所指页面上都有。颜色随读者的明暗设置而变，从不单独表意。没有动画。`,
  privacySays: '不向其他主机发出请求，不设 cookie，不存储任何内容。',
  archived: (version) => `版本${version}存档于 `,
  changed: '[改了什么，何时改的](changes)。',
};
