import type { ComparedValue, JoinedClaim } from '../edition/edition.ts';
import { aspects } from '../schema/aspect.ts';
import type { CheckState, VerdictId } from '../schema/verdict.ts';
import { formatClaim, formatMarkedClaim } from './formatClaim.ts';
import { formatNumber } from './formatNumber.ts';

/** What the sentence needs of a claim. */
type Compared = Pick<JoinedClaim, 'state' | 'verdictAspects' | 'period'> & {
  readonly compared: readonly Pick<ComparedValue, 'claim' | 'bearing' | 'verdict' | 'origins'>[];
};

/** Of each verdict what is said: of several, of one, and how the values bear on the claim that it names. */
const said: Readonly<
  Record<CheckState, readonly [several: string, one: string, bearing?: ComparedValue['bearing']]>
> = {
  disputed: ['Independent sources differ', 'An independent source differs', 'contradicts'],
  refined: [
    'Broadly right; independent sources are more precise',
    'Broadly right; an independent source is more precise',
    'narrows',
  ],
  confirmed: ['Independent sources agree', 'An independent source agrees', 'agrees'],
  reported: ['Also reported elsewhere, not confirmed', 'Also reported elsewhere, not confirmed', 'agrees'],
  'not-found': ['Looked for in independent sources, and not found', ''],
  'not-checkable': ['Names nothing that a source could confirm or refute', ''],
  unchecked: ['Not checked yet', ''],
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
  const [several, one, bearing] = said[state];
  const values = compared.filter((value) => value.verdict === state && value.bearing === bearing);
  const origins = new Set(values.flatMap((value) => value.origins));
  if (values.length === 0) return `${several}${sayAspects(state, verdictAspects)}.`;
  const year = period && !period.includes('/') ? ` for ${period.slice(0, 4)}` : '';
  return `${origins.size === 1 ? one : several}: ${formatValues(values.map(({ claim }) => claim))}${year}.`;
}

/** “ on the period and the wording”, where it is not the value, or not alone. */
function sayAspects(state: CheckState, of: JoinedClaim['verdictAspects']): string {
  const names = of.filter((aspect) => aspect !== 'value').map((aspect) => `the ${aspects[aspect].name}`);
  return names.length > 0 && withAspects.has(state as VerdictId) ? ` on ${names.join(' and ')}` : '';
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
    ({ qualifier, bound, derivation }) => qualifier === 'exact' && !bound && !derivation,
  );
  if (printed.length < 2) return last;
  if (!exact || !least || !('number' in least)) return `${printed.slice(0, -1).join(', ')} and ${last}`;
  return `${formatNumber(least.number)} ${printed.length > 2 ? 'to' : 'and'} ${last}`;
}

/** Who gives a value: its origin, after who passes it on; of a computed one, whose values it is computed from. */
export function sayOrigins({
  claim,
  origins,
  via,
}: Pick<ComparedValue, 'origins' | 'via'> & { readonly claim: Pick<JoinedClaim, 'derivation'> }): string {
  const names = origins.join(', ');
  if (claim.derivation) return `Computed from ${names}`;
  return via ? `${names}, in ${via}` : names;
}
