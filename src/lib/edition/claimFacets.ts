import * as words from '#edition/data/language.ts';
import { sayQualifier } from '../format/formatClaim.ts';
import { compareWords } from '../format/formatList.ts';
import { qualifierIds } from '../schema/qualifier.ts';
import { sourceKind } from '../schema/source.ts';
import { checkStates } from '../schema/verdict.ts';
import type { Edition, JoinedClaim } from './edition.ts';
import { isWithin } from './outline.ts';

/** What the table of claims can be filtered by; a claim has one or more values of each. */
export type FacetName = 'section' | 'qualifier' | 'source' | 'actor' | 'voice' | 'verdict';

/**
 * The values of a claim for each facet: `source` is the kind of its sources, `none` where the paper gives none, and
 * `independent` for what is not the paper's.
 */
export function claimFacets(claim: JoinedClaim): Record<FacetName, string[]> {
  const kinds = claim.sourceRecords.map(({ kind }) => kind);
  return {
    section: [claim.section],
    qualifier: [claim.qualifier, ...(claim.bound ? [claim.bound] : [])],
    source:
      claim.voice === 'context'
        ? ['independent']
        : kinds.length > 0
          ? [...new Set(kinds)]
          : [claim.ownResult ? 'own' : 'none'],
    actor: [...claim.actors],
    voice: [claim.voice],
    verdict: [claim.verdict ?? claim.state ?? 'none'],
  };
}

/** A facet as a reader is asked for it, with the values that claims have. */
export interface FacetChoice {
  readonly facet: FacetName;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly name: string; readonly count: number }[];
}

/** What tells claims apart: each facet of which they have several values. A section counts what stands in its subsections too. */
export function facetChoices(
  claims: readonly JoinedClaim[],
  edition: Pick<Edition, 'sections' | 'actors'>,
): readonly FacetChoice[] {
  const all = claims.map(claimFacets);
  const countOf = (facet: FacetName, value: string) =>
    all.filter((facets) =>
      facets[facet].some((own) => own === value || (facet === 'section' && isWithin(own, value))),
    ).length;
  return namedValues(edition)
    .map(([facet, label, names]) => ({
      facet,
      label,
      values: names
        .map(([value, name]) => ({ value, name, count: countOf(facet, value) }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ values }) => values.length > 1);
}

type NamedValue = readonly [value: string, name: string];

/** Every value that a facet may have, with its name, in the order in which it is offered. */
function namedValues({ sections, actors }: Pick<Edition, 'sections' | 'actors'>) {
  const { claimHeads: heads, claimTable, sourceKinds, locale } = words;
  const byName = (a: NamedValue, b: NamedValue) => compareWords(a[1], b[1]);
  const named: readonly (readonly [FacetName, label: string, readonly NamedValue[]])[] = [
    ['section', heads.section, sections.all.map(({ number, short }) => [number, `${number} ${short}`])],
    ['qualifier', heads.qualifier, qualifierIds.map((id) => [id, sayQualifier({ qualifier: id })])],
    [
      'source',
      heads.source,
      [
        ...sourceKind.options.map((id) => [id, sourceKinds[id]] as const),
        ['own', claimTable.ownResult],
        ['none', claimTable.noSource],
        ['independent', claimTable.independentSource],
      ],
    ],
    ['actor', heads.actor, actors.all.map(({ id, name }) => [id, name] as const).sort(byName)],
    [
      'voice',
      heads.voice,
      [
        ['as-stated', claimTable.voices.stated],
        ['derived', claimTable.voices.derived],
        ['context', claimTable.voices.independent],
      ],
    ],
    [
      'verdict',
      heads.independent,
      Object.entries(checkStates).map(([id, { name }]) => [id, locale.small(name)]),
    ],
  ];
  return named;
}
