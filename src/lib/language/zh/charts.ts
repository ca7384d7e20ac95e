import type { Words } from '../words.ts';

export const charts: Words['charts'] = {
  noBar: '无条形，仅文字',
  joining: ['的', '和', '与', '在', '或'],
  scaleWords: ['千', '万', '亿', '万亿'],
};

export const pictures: Words['pictures'] = {
  looks: {
    about: '末端渐隐：估计值',
    'more-than': '箭头：下限',
    'at-least': '箭头：下限',
    'less-than': '起端渐显：上限',
    'at-most': '起端渐显：上限',
    potential: '空心：可能',
    goal: '空心带旗：目标',
  },
  markLooks: {
    about: '浅色：估计值',
    'more-than': '带尖：界限',
    'at-least': '带尖：界限',
    'less-than': '带尖：界限',
    'at-most': '带尖：界限',
    potential: '空心：可能或目标',
    goal: '空心：可能或目标',
  },
  sources: (names) => `来源（依论文）：${names}。`,
  ownResults: '含论文自己的结果。',
  noSource: '论文未注明来源。',
  independent: (names) => `独立来源（与论文数值并列时为蓝色）：${names}。`,
  howToRead: (looks) => `读图说明：${looks}。没有标记者照原样给出，没有限定。`,
  derived: 'ƒ：由其他数值推算所得。',
  from: (figure, edition, version, date, after) =>
    `${edition}图${figure}，版本${version}，${date}，依据${after}。`,
  figureAfter: (figure, names, year) => `图${figure}，依据${names}${year ? `（${year}）` : ''}`,
  withIndependent: '，含独立数值',
  versionAfter: (version, names, year) => `版本${version}，依据${names}${year ? `（${year}）` : ''}`,
};
