import { editionMeta } from '#engine/lib/schema/editionMeta.ts';

/** A paper that was made up to show what an edition can hold, and this edition of it. Nobody measured any of its numbers. */
export const meta = editionMeta.parse({
  paper: {
    title: '暖色路灯与睡眠：对四个小镇的虚构研究',
    type: 'article-journal',
    authors: [
      {
        family: '林',
        given: '晓',
        'static-ordering': true,
        orcid: '0000-0002-1825-0097',
        affiliations: ['乌有大学公共卫生系'],
      },
      {
        family: 'Nováková',
        given: 'Anna',
        orcid: '0000-0001-5109-3700',
        affiliations: ['乌有大学公共卫生系', '示例睡眠研究所'],
      },
      { family: '王', given: '安', 'static-ordering': true },
    ],
    inShort: '这篇虚构的论文说，四个小镇把路灯换成暖色之后，人们睡得更久，醒来的次数更少。',
    container: '示例学报',
    volume: '7',
    issue: '2',
    pages: '22-31',
    published: '2024-03',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    supplements: [
      {
        title: '问卷（虚构）',
        url: 'https://example.org/lamps/questionnaire.pdf',
      },
      {
        title: '各夜的记录（虚构）',
        url: 'https://example.org/lamps/nights.csv',
        licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      },
    ],
    keywords: ['睡眠', '街道照明', '虚构数据'],
    language: 'zh',
  },
  edition: {
    name: '路灯与睡眠（活版）',
    description: '一篇虚构论文的活版，用来展示一个版本可以包含什么：其中没有一个数字是任何人测量所得。',
    version: '1.0.0',
    date: '2026-11-28',
  },
});
