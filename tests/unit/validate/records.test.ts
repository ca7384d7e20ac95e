import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/lib/validate/diagnostic.ts';
import type { RelatedEdition } from '../../../src/lib/validate/references.ts';
import { validateEdition } from '../../../src/lib/validate/validateProject.ts';
import { validateRecords } from '../../../src/lib/validate/validateRecords.ts';
import { smallEdition } from './smallEdition.ts';

describe('validateProject', () => {
  it('validateEdition() finds problems of every kind of file and sorts them by place', () => {
    const { claims } = smallEdition;
    const edition = { ...smallEdition, claims: { ...claims, share: { ...claims.share, actors: ['cat'] } } };
    const diagnostics = validateEdition(edition, {
      sections: [
        {
          file: 'src/content/sections/0.mdx',
          text: '---\nsection: "0"\n---\n\n<Para of="0-1">\n\nSix.\n\n</Para>\n\n<Table id="cells" />\n\n<Equation id="growth" />\n\n<Image id="plant" />\n',
        },
      ],
      figures: [{ file: 'src/content/figures/bars.ts', text: "const title = '9 of ten';" }],
      data: [
        {
          file: 'src/data/claims/two.ts',
          text: 'export const two = {\n  share: { scope: "a\u00ad" },\n};\n',
        },
      ],
    });
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      expect.stringContaining('src/content/figures/bars.ts:1:16 – “9” is typed'),
      expect.stringContaining('src/content/sections/0.mdx:7:1 – “Six” is a loose numeral'),
      expect.stringContaining('src/content/sections/2.mdx:1:1 – section 2 has no file'),
      expect.stringContaining('src/data/claims/two.ts:2:3 – claim “share” names actor “cat”'),
      expect.stringContaining('src/data/claims/two.ts:2:21 – an invisible character, U+00AD'),
    ]);
  });
});

describe('validateRecords', () => {
  const { claims, citations, factChecks, independentSeries, independentSources, notes } = smallEdition;
  const { sources, terms, concepts, relations, figures } = smallEdition;
  const { bars } = figures;
  const table = (cell: object) => ({ ...bars.table, rows: [[cell]] }) as never;

  it('finds a remark with the number or the id of another footnote', () => {
    const remarks = { solow: { number: 4, paragraph: '2-1' }, other: { number: 4, paragraph: '2-1' } };
    expect(validateRecords({ ...smallEdition, remarks }).map(({ what }) => what)).toEqual([
      'remark “other” has the footnote number 4 of “solow”',
      'remark “solow” has the id of the source “solow”',
    ]);
  });

  it('finds two tables, equations or images of one number', () => {
    const twice = <Value>(records: Readonly<Record<string, Value>>) => ({
      ...records,
      second: Object.values(records)[0] as Value,
    });
    const { tables, equations, images } = smallEdition;
    const other = { ...images.plant, kind: 'Plate' };
    const edition = {
      ...smallEdition,
      tables: twice(tables),
      equations: twice(equations),
      images: { ...twice(images), other },
    };
    expect(validateRecords(edition).map(({ what }) => what)).toEqual([
      'table “second” has the number 1 of “cells”',
      'equation “second” has the number 1 of “growth”',
      'image “second” has the number Image 1 of “plant”',
    ]);
  });

  /** [what is wrong, the records that replace the good ones, the problem that is expected] */
  const cases: readonly [string, Partial<RelatedEdition>, string][] = [
    [
      'a claim’s source',
      { claims: { ...claims, share: { ...claims.share, sources: ['pres-2025'] } } },
      'claim “share” names source “pres-2025”, which src/data/sources does not have – did you mean “press-2025”?',
    ],
    [
      'a claim’s actor',
      { claims: { ...claims, share: { ...claims.share, actors: ['byd'] } } },
      'claim “share” names actor “byd”, which src/data/actors does not have – add “byd” to src/data/actors, or take it out',
    ],
    [
      'a claim’s paragraph',
      { claims: { ...claims, share: { ...claims.share, paragraph: '2-9' } } },
      'claim “share” names paragraph “2-9”, which src/data/sections does not have',
    ],
    [
      'an input',
      {
        claims: {
          ...claims,
          undated: {
            ...claims.undated,
            derivation: { inputs: ['share', 'rang'] },
          },
        },
      },
      'claim “undated” names claim “rang”, which src/data/claims does not have – did you mean “range”?',
    ],
    [
      'a term that leads to itself',
      { terms: { ...terms, lidar: { ...terms.lidar, seeAlso: ['lidar', 'radar'] } } },
      'term “lidar” leads to itself',
    ],
    [
      'a step that leads back to where it began',
      { relations: { one: { ...relations['catl-drives-market'], from: 'market' } } },
      'relation “one” leads to itself',
    ],
    [
      'a claim in the words of a check',
      { factChecks: { share: { ...factChecks.share, says: 'Others have {rang}.' } } },
      'check “share” names claim “rang”, which src/data/claims does not have – did you mean “range”?',
    ],
    [
      'the page of a check',
      {
        factChecks: {
          share: {
            ...factChecks.share,
            verdict: 'reported',
            evidence: [...factChecks.share.evidence, { source: 'agenc', bearing: 'near', figure: 'more' }],
          },
        },
      },
      'check “share” names independent source “agenc”, which src/data/independentSources does not have – did you mean “agency”?',
    ],
    [
      'the actor whom a page reports',
      {
        independentSources: {
          agency: {
            ...independentSources.agency,
            copy: false,
            reports: { name: 'BYD', kind: 'firm', actor: 'byd' },
          },
        },
        factChecks: { share: { ...factChecks.share, verdict: 'reported' } },
      },
      'independent source “agency” names actor “byd”',
    ],
    [
      'a verdict without what its method asks for',
      { independentSources: { agency: { ...independentSources.agency, kind: 'press' } } },
      'check “share” says “Confirmed” and lacks the own page, independent of the paper’s origin, of somebody who counts, decides or studies it, or two such origins – add that',
    ],
    [
      'the page of a point',
      { independentSeries: { sales: { ...independentSeries.sales, source: 'press' } } },
      'independent series “sales” names independent source “press”',
    ],
    [
      'a page that nothing rests on',
      {
        independentSources: {
          ...independentSources,
          blog: { ...independentSources.agency, publisher: 'Blog' },
        },
      },
      'no fact check, claim, point or note names the independent source “blog”',
    ],
    [
      'the paragraph of a note',
      { notes: { two: { ...notes.two, against: ['2-9'] } } },
      'note “two” names paragraph “2-9”',
    ],
    [
      'the page that a note rests on',
      { notes: { two: { ...notes.two, sources: ['agenc'] } } },
      'note “two” names independent source “agenc”, which src/data/independentSources does not have – did you mean “agency”?',
    ],
    [
      'a series in a table',
      { figures: { bars: { ...bars, table: table({ series: 'sale', line: 'china', at: '2024' }) } } },
      'figure “bars” names independent series “sale”',
    ],
    [
      'a source that is the same',
      { sources: { ...sources, 'press-2025': { ...sources['press-2025'], sameAs: 'solo' } } },
      'source “press-2025” names source “solo”',
    ],
    [
      'whom a source reports',
      { sources: { ...sources, 'press-2025': { ...sources['press-2025'], reports: 'byd' } } },
      'source “press-2025” names actor “byd”',
    ],
    [
      'a source’s paragraph',
      { sources: { ...sources, 'press-2025': { ...sources['press-2025'], paragraphs: ['9-1'] } } },
      'source “press-2025” names paragraph “9-1”',
    ],
    [
      'a citation’s source',
      { citations: { cited: { ...citations['doe-1956'], source: 'sollow' } } },
      'citation “cited” names source “sollow”',
    ],
    [
      'a citation’s candidate',
      { citations: { cited: { ...citations['doe-1956'], candidates: ['solow', 'sollow'] } } },
      'citation “cited” names source “sollow”',
    ],
    [
      'a citation’s paragraph',
      { citations: { cited: { ...citations['doe-1956'], paragraph: '9-1' } } },
      'citation “cited” names paragraph “9-1”',
    ],
    [
      'a term to see',
      { terms: { ...terms, lidar: { ...terms.lidar, seeAlso: ['rader'] } } },
      'term “lidar” names term “rader”',
    ],
    [
      'a term’s paragraph',
      { terms: { ...terms, lidar: { ...terms.lidar, paragraphs: ['9-1'] } } },
      'term “lidar” names paragraph “9-1”',
    ],
    [
      'an actor’s paragraph',
      { actors: { catl: { paragraphs: ['9-1'], kind: 'firm' } } },
      'actor “catl” names paragraph “9-1”',
    ],
    [
      'a concept’s section',
      { concepts: { market: { section: '9', role: 'chain' } } },
      'concept “market” names section “9”',
    ],
    [
      'an actor’s kind',
      { actors: { catl: { paragraphs: ['2-1'], kind: 'frm' } } },
      'actor “catl” names actor kind “frm”, which src/data/actorKinds does not have – did you mean “firm”?',
    ],
    [
      'a concept’s role',
      { concepts: { market: { section: '2.1', role: 'chains' } } },
      'concept “market” names role “chains”, which src/data/framework does not have – did you mean “chain”?',
    ],
    [
      'a concept’s role, where no framework says which there are',
      { framework: undefined },
      'concept “market” names role “chain”, which src/data/framework does not have',
    ],
    [
      'an end of a relation',
      { relations: { one: { ...relations['catl-drives-market'], to: 'markets' } } },
      'relation “one” names actor, term or concept “markets”, which src/data does not have – did you mean “market”?',
    ],
    [
      'a relation’s paragraph',
      { relations: { one: { ...relations['catl-drives-market'], paragraph: '9-1' } } },
      'relation “one” names paragraph “9-1”',
    ],
    [
      'a figure’s claim',
      { figures: { bars: { ...bars, claims: ['shares'] } } },
      'figure “bars” names claim “shares”',
    ],
    [
      'a figure’s section',
      { figures: { bars: { ...bars, section: '9' } } },
      'figure “bars” names section “9”',
    ],
    [
      'a cell’s claim',
      { figures: { bars: { ...bars, table: table({ claim: 'shares' }) } } },
      'figure “bars” names claim “shares”',
    ],
    [
      'an id that an actor and a term share',
      { terms: { ...terms, catl: { ...terms.radar } } },
      'term “catl” has the id of the actor “catl” – give one of them another id',
    ],
    [
      'an id that a term and a concept share',
      { concepts: { ...concepts, lidar: concepts.market } },
      'concept “lidar” has the id of the term “lidar”',
    ],
  ];

  it('validateRecords finds nothing in good records', () => {
    expect(validateRecords(smallEdition)).toEqual([]);
  });

  it.each(cases)('validateRecords finds %s', (_, changed, problem) => {
    const found = validateRecords({ ...smallEdition, ...changed }).map(({ what, fix }) => `${what} – ${fix}`);
    expect(found).toEqual([expect.stringContaining(problem)]);
  });
});
