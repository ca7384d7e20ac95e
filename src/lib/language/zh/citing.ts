import type { Words } from '../words.ts';

export const citing: Words['citing'] = {
  others: '等',
  andOthers: (first) => `${first}等`,
  livingEdition: (of) => `${of}的活版`,
  archived: (addresses) => `此版本存档于 ${addresses.join(' 和 ')}`,
  appearedIn: (container, volume, issue) =>
    [container && `《${container}》`, volume && `第${volume}卷`, issue && `第${issue}期`]
      .filter(Boolean)
      .join(''),
  abstract: '摘要',
  claimTitle: (id, subject, measure, value) => `论断${id}：${subject}，${measure}，${value}`,
  claim: (id) => `论断${id}`,
  claimPlace: (id) => `论断${id}`,
  pleaseCite: '引用论文的论述时请引用论文，引用图、数据和文字时请引用本版。',
};

export const sectionWords: Words['sectionWords'] = {
  lower: { abstract: '摘要', section: (number) => `第${number}节`, appendix: (number) => `附录${number}` },
  upper: { abstract: '摘要', section: (number) => `第${number}节`, appendix: (number) => `附录${number}` },
};
