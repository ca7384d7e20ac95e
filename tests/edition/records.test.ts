import { describe, expect, test } from 'vitest';
import * as records from '../../src/data/index.ts';
import { claims, factChecks } from '../../src/data/index.ts';
import { edition } from '../../src/edition.ts';
import { type Card, paragraphSpans } from '../../src/lib/cards/card.ts';
import { cardsOf } from '../../src/lib/cards/cardsOf.ts';
import { markdownPages } from '../../src/lib/downloads/downloadList.ts';
import { mainSectionOf, sectionHasPage } from '../../src/lib/edition/outline.ts';
import { verdictOf } from '../../src/lib/edition/verdictOf.ts';
import { formatClaim, sayWorded, sayWording } from '../../src/lib/format/formatClaim.ts';
import type { Claim } from '../../src/lib/schema/claim.ts';
import { voiceOf } from '../../src/lib/schema/claim.ts';
import { numberOf } from '../../src/lib/schema/claimValue.ts';
import type { FactCheck } from '../../src/lib/schema/factCheck.ts';

describe('claims', () => {
  test('the 43 quantities of the backbone have a claim each', () => {
    const backbone =
      'rd-spend-cn-2024 rd-spend-rank-cn-2024 rd-intensity-cn-2024 rd-intensity-eu rd-intensity-oecd battery-market-size battery-topten-cn-2024 battery-share-cn-2024 ssb-density-catl ssb-density-ratio ssb-range ssb-electrolyte-temp carbon-peak carbon-neutral h2-capacity-share-cn-2024 fcv-stock-cn-2024 nx9031-node nx9031-transistors nx9031-compute nx9031-level turing-parameters turing-ratio seres-model seres-partners qc8650-node qc8797-count qc8797-compute seres-robots seres-time seres-defects l3-test-distance plan-nev-2012 plan-nev-2021 nev-penetration-2015 nev-penetration-2024 charging-superlative yizhuang-start yizhuang-level nev-leader-years pevc-star-bse pevc-chinext catl-share cqu-changan-l4';
    expect(backbone.split(' ').filter((id) => !(id in claims))).toEqual([]);
  });

  // Recomputed by hand from the paper's figures.
  test.each([
    ['rd-intensity-gap-eu', 0.57],
    ['rd-intensity-gap-oecd', 0.05],
    ['gdp-implied-cn-2024', 134.7e12],
    ['battery-share-rest-2024', 32.9],
    ['cell-density-bound', 250],
    ['nev-penetration-rise', 34],
    ['nev-penetration-factor', 35],
    ['nev-penetration-growth', 48.4],
    ['nev-penetration-span', 9],
    ['seres-time-index', 70],
    ['seres-output-index', 143],
    ['seres-partners-unnamed', 27],
    ['seres-partners-named-share', 10],
    ['qc8797-compute-both', 1280],
    ['plan-nev-2012-length', 9],
    ['pevc-star-bse-rest', 10],
    ['pevc-chinext-rest', 50],
  ] as const)('the derived claim %s is %d', (id, value) => {
    expect(numberOf(claims[id])).toBe(value);
  });

  test('no bound of the paper is called exact', () => {
    const hedged = /\b(over|more than|under|around|above|in excess of|exceed)\b/;
    const firmer = Object.values(claims).filter(
      ({ status, locator, qualifier }) =>
        status === 'as-stated' && hedged.test(locator) && qualifier === 'exact',
    );
    expect(firmer.map(({ id }) => id)).toEqual([]);
  });
});

describe('checks', () => {
  const all = Object.values<FactCheck>(factChecks);

  describe.each(all.map((check) => [check.id, check] as const))('check %s', (_, check) => {
    test('speaks of claims that exist', () => {
      expect(check.claims.filter((id) => !(id in claims))).toEqual([]);
    });

    test('gives evidence for what it says, or says where was looked', () => {
      if (check.verdict === 'not-found') expect(check.sought).toBeTruthy();
      else if (check.verdict !== 'not-checkable') expect(check.evidence.length).toBeGreaterThan(0);
    });

    test('leaves it to the page to say that no primary page was seen', () => {
      expect(check.says).not.toMatch(/primary/i);
    });

    test('speaks of the paper’s own claims, and derives its figures from independent values', () => {
      const claimsOf = (ids: readonly string[]) => ids.map((id) => claims[id as keyof typeof claims]);
      expect(claimsOf(check.claims).filter(({ status }) => status !== 'as-stated')).toEqual([]);
      expect(claimsOf(check.derived).filter(({ derivation }) => derivation?.from !== 'context')).toEqual([]);
    });
  });

  test('verdictOf(claim, factChecks) is the gravest of several, with its aspects, and apart the gravest of the number itself', () => {
    const check = (verdict: FactCheck['verdict'], aspect: FactCheck['aspect']) =>
      ({ id: verdict, claims: ['a'], verdict, aspect }) as unknown as FactCheck;
    const some = {
      x: check('confirmed', 'value'),
      y: check('disputed', 'wording'),
      z: check('refined', 'period'),
    };
    expect(verdictOf('a', some)).toEqual({ verdict: 'disputed', aspects: ['wording'], atNumber: 'refined' });
    expect(verdictOf('b', some)).toEqual({ verdict: undefined, aspects: [], atNumber: undefined });
  });

  test('of the year of Schumpeter’s theory only the words are disputed, so no sign stands at the year', () => {
    const { verdict, verdictAspects, verdictAtNumber } = edition.claims.get('schumpeter-theory-year');
    expect([verdict, verdictAspects, verdictAtNumber]).toEqual(['disputed', ['wording'], undefined]);
  });

  test('no two checks of one claim speak of the same aspect', () => {
    const spoken = all.flatMap(({ claims: ids, aspect }) => ids.map((id) => `${id}, ${aspect}`));
    expect(spoken.filter((one, index) => spoken.indexOf(one) !== index)).toEqual([]);
  });

  test('no claim of the paper takes an independent value', () => {
    const all = Object.values<Claim>(claims);
    const paper = all.filter((claim) => voiceOf(claim) !== 'context');
    expect(paper.filter(({ context }) => context)).toEqual([]);
    const inputs = paper.flatMap(({ derivation }) => derivation?.inputs ?? []);
    expect(inputs.filter((id) => edition.claims.get(id).voice === 'context')).toEqual([]);
    expect(
      all
        .filter((claim) => voiceOf(claim) === 'context')
        .flatMap(({ sources, locator, status }) => (status === 'context' ? [...sources, locator] : []))
        .filter(Boolean),
    ).toEqual([]);
  });
});

describe('sections', () => {
  test('an edition may have more than nine sections', () => {
    const numbers = ['0', '1', '1.1', '9', '10', '10.2', '11', '11.10'];
    expect(numbers.filter(sectionHasPage)).toEqual(['1', '9', '10', '11']);
    expect(numbers.map(mainSectionOf)).toEqual(['0', '1', '1', '9', '10', '10', '11', '11']);
    expect(markdownPages(numbers)).toContain('sections/11.html');
  });
});

describe('cards', () => {
  const cards = cardsOf(edition);
  const fact = (card: Card | undefined, label: string) =>
    card?.facts
      .find(([name]) => name === label)
      ?.slice(1)
      .map((span) => (typeof span === 'string' ? span : span[0]))
      .join('');

  test('every number, source, series, actor, term and part of the argument has a card with a way to its page', () => {
    const { claims: all, sources, independentSeries, actors, terms, concepts } = records;
    const kinds = [all, sources, independentSeries, actors, terms, concepts];
    expect(Object.keys(cards).length).toBe(
      kinds.map((all) => Object.keys(all).length).reduce((a, b) => a + b),
    );
    const wrong = Object.entries(cards).filter(
      ([, { title, links }]) => !title || !links[0]?.[1].includes('.html'),
    );
    expect(wrong).toEqual([]);
  });

  describe.each(edition.claims.all)('the card of $id', (claim) => {
    const card = cards[`claim:${claim.id}`];
    test('says the value as the edition prints it, when, how firm, and on which source', () => {
      expect(card?.title).toBe(`${claim.status === 'derived' ? 'ƒ\u00a0' : ''}${formatClaim(claim)}`);
      expect(fact(card, 'Period')).toBeTruthy();
      expect(fact(card, sayWorded(claim))).toBe(sayWording(claim));
      const source = fact(card, 'Source');
      if (claim.status === 'derived') expect(source).toContain('computed from');
      else if (claim.origin) expect(source).toContain(claim.origin.source.publisher);
      else if (claim.sources.length === 0) expect(source).toBe('the paper gives none');
      else for (const { short } of claim.sourceRecords) expect(source).toContain(short);
    });
  });

  test('a card passes off nothing as the paper’s', () => {
    for (const claim of edition.claims.all) {
      const { kind, voice } = cards[`claim:${claim.id}`] ?? { kind: '' };
      expect(voice ?? 'as-stated').toBe(claim.voice);
      expect(kind === 'The paper says').toBe(claim.status === 'as-stated');
    }
  });

  test('many paragraphs are cut, and the rest is counted', () => {
    const spans = paragraphSpans(['1-1', '1-2', '1-3'], 2);
    expect(spans).toEqual([
      ['1-1', 'sections/1.html#s1-p1'],
      ', ',
      ['1-2', 'sections/1.html#s1-p2'],
      ' and 1 more',
    ]);
  });
});
