import { editionMeta } from '#engine/lib/schema/editionMeta.ts';

/** The paper, as its front matter gives it, and this edition of it. */
export const meta = editionMeta.parse({
  paper: {
    title: 'Blending Tech and Industry: Innovation Synergy in the Automotive Sector',
    sentenceTitle: 'Blending tech and industry: innovation synergy in the automotive sector',
    authors: [
      {
        family: 'Qin',
        given: 'Yi',
        'static-ordering': true,
        affiliations: ['Institute of Industrial Economics, Chinese Academy of Social Sciences (IIE-CASS)'],
      },
    ],
    inShort:
      'In the car industry, the paper argues, technology and industry push each other on: breakthroughs in batteries, digital tools and intelligent driving change the industry; market needs, networks of firms and use in the real world pull technology forward; and policy, markets, collaboration and patient capital hold the two together.',
    container: 'China Economist',
    published: '2025',
    doi: '10.19602/j.chinaeconomist.2025.11.04',
    keywords: [
      'Industrial chain',
      'Innovation chain',
      'Disruptive technology',
      'Innovation-industrial chain synergy',
    ],
    jel: ['O33', 'L62'],
    funding: [
      'CASS Think Tank Basic Research Project “Research on New Models and Mechanisms for the Transformation and Upgrading of Traditional Manufacturing Empowered by Digital Intelligence” (Grant No. ZKJC250803)',
      'CASS “Peak Strategy” Priority Research Field (Industrial Economics) (Grant No. DF2023YS24)',
    ],
    language: 'en',
    has: 'no chart, no table and no data. Its numbers stand in sentences',
    figures: 0,
    sourceState:
      'None of the printed addresses could be opened for this edition: no archived copy of them was found, so what they say is known from other pages.',
    sourceRemarks: {
      footnote: 'All of the paper’s notes are sources. Numbers are the paper’s.',
      'named-in-text':
        'Reports and firms that the paper names as a source in a sentence, without a note or an entry in its list.',
      reference:
        'The entries of the paper’s list, in its order and in one style. Against the print, marks of type such as [J] and [M] are left out, and so are Schumpeter’s translators and the bureau that edited the volume with Enos’s chapter; volumes, issues, DOIs and ISBNs are added where we found them. Places, publishers and years are the paper’s; what we found to be different in an entry stands in a note beside it.',
    },
  },
  edition: {
    name: 'Tech and Industry, a living edition',
    description:
      'A living edition of Qin Yi’s paper on innovation in the automotive sector: restated section by section, with every number as data, drawn in charts and traced to its source.',
    version: '1.0.0',
    date: '2026-11-29',
    translations: 'zh-Hans',
    storedCopies: true,
  },
});
