import * as words from '#edition/data/language.ts';
import type { ComparedValue, JoinedClaim } from '../edition/edition.ts';
import { aspects } from '../schema/aspect.ts';
import type { CheckState, VerdictId } from '../schema/verdict.ts';
import { formatClaim, formatMarkedClaim } from './formatClaim.ts';
import { formatList } from './formatList.ts';
import { formatStatedNumber } from './formatStatedNumber.ts';

/** What the sentence needs of a claim. */
type Compared = Pick<JoinedClaim, 'state' | 'verdictAspects' | 'period'> & {
  readonly compared: readonly Pick<ComparedValue, 'claim' | 'bearing' | 'verdict' | 'origins'>[];
};

/** How the values bear on the claim that a verdict names. */
const named: Partial<Readonly<Record<CheckState, ComparedValue['bearing']>>> = {
  disputed: 'contradicts',
  refined: 'narrows',
  confirmed: 'agrees',
  reported: 'agrees',
};

/**
 * What comparing a claim with independent sources came to, in one sentence that says their values: “Independent sources
 * differ: 40.9 to 48 % for 2024.” Each value has its qualifier; a range stands only for values without one. Cards, pages, data and
 * search say it in these words.
 *
 * @returns undefined for what is no claim about the world
 */
export function formatComparison({ state, verdictAspects, period, compared }: Compared): string | undefined {
  if (!state) return undefined;
  const { several, one } = words.checks.said[state];
  const bearing = named[state];
  const values = compared.filter((value) => value.verdict === state && value.bearing === bearing);
  const origins = new Set(values.flatMap((value) => value.origins));
  if (values.length === 0) return words.checks.saidOf(several, namedAspects(state, verdictAspects));
  const year = period && !period.includes('/') ? period.slice(0, 4) : undefined;
  return words.checks.saidWith(
    origins.size === 1 ? one : several,
    formatValues(values.map(({ claim }) => claim)),
    year,
  );
}

/** What a comparison is about, where it is not the value, or not alone: “period”, “wording”. */
function namedAspects(state: CheckState, of: JoinedClaim['verdictAspects']): readonly string[] {
  if (!withAspects.has(state as VerdictId)) return [];
  return of.filter((aspect) => aspect !== 'value').map((aspect) => aspects[aspect].name);
}

const withAspects = new Set<VerdictId>(['disputed', 'refined', 'confirmed']);

/**
 * Values of one unit in a line, from the smallest to the largest. Three or more that are exact are a range: “40.9 to 48 %”.
 * Where one has a qualifier, each is printed with its own: “≈ 24,000 vehicles and over 30,000 vehicles”. A computed value
 * that comes to one that is given is not said twice.
 */
export function formatValues(values: readonly Parameters<typeof formatMarkedClaim>[0][]): string {
  const given = new Set(values.filter(({ derivation }) => !derivation).map((value) => formatClaim(value)));
  const told = values.filter((value) => !value.derivation || !given.has(formatClaim(value)));
  const printed = [...new Set(told.map(formatMarkedClaim))];
  const [least, last = ''] = [told[0]?.value, printed.at(-1)];
  const exact = told.every(
    ({ qualifier, bound, derivation, uncertainty }) =>
      qualifier === 'exact' && !bound && !derivation && !uncertainty,
  );
  if (printed.length < 2) return last;
  if (!exact || !least || !('number' in least)) return formatList(printed);
  const first = formatStatedNumber(least.number, least.decimals);
  return printed.length > 2 ? words.values.range(first, last) : words.values.both(first, last);
}

/** Who gives a value: its origin, after who passes it on; of a computed one, whose values it is computed from. */
export function sayOrigins({
  claim,
  origins,
  via,
}: Pick<ComparedValue, 'origins' | 'via'> & { readonly claim: Pick<JoinedClaim, 'derivation'> }): string {
  const names = origins.join(words.locale.comma);
  if (claim.derivation) return words.values.computedFrom(names);
  return via ? words.values.passedOn(names, via) : names;
}
