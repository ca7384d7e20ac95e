import * as words from '#edition/data/language.ts';
import type { Claim } from '../schema/claim.ts';
import { type QualifierId, qualifiers } from '../schema/qualifier.ts';
import { units } from '../schema/unit.ts';
import { formatPeriod } from './formatDate.ts';
import { formatBetween, formatQuantity } from './formatQuantity.ts';
import { magnitudeOf } from './magnitudeOf.ts';

/** What printing needs of a claim. */
export type FormattableClaim = Pick<
  Claim,
  'id' | 'value' | 'unit' | 'qualifier' | 'bound' | 'inWords' | 'uncertainty'
>;

interface FormatOptions {
  /**
   * - `label` (default), for charts, tables and pages: “over 28,000 vehicles”, “≈ 90 %”
   * - `prose`, where the sentence names what is counted: “over 28,000”, “six”, “around 90 %”
   * - `between`, as prose, of a range: “between 12 and 15 %”
   * - `magnitude`, as prose, of a value below zero where the sentence says so: “fell by 4.9 %”
   * - `magnitude-between`, of a range below zero: “fell by between 12 and 15 %”
   * - `spoken`, for screen readers: “exactly 67.1 %”
   */
  form?: 'label' | 'prose' | 'between' | 'magnitude' | 'magnitude-between' | 'spoken';
  /** Another wording of the same qualifier, one of its `words`. */
  says?: string | undefined;
}

/** Prints value, unit and qualifier together: there is no way to print a value without its qualifier. */
export function formatClaim(claim: FormattableClaim, { form = 'label', says }: FormatOptions = {}): string {
  if (form === 'magnitude') return formatClaim(magnitudeOf(claim), { form: 'prose', says });
  if (form === 'magnitude-between') return formatClaim(magnitudeOf(claim), { form: 'between', says });
  const said = leads(claim, form, says).filter(Boolean);
  if (form === 'between' && 'low' in claim.value) return formatBetweenEnds(claim, claim.value, said);
  return words.values.qualified(said, formatValue(claim, form));
}

/** A range in a sentence. That it is an estimate is said within: “between about 12 and 15 %”; what else it is, before. */
function formatBetweenEnds(
  { unit, qualifier, bound }: FormattableClaim,
  range: Extract<FormattableClaim['value'], { readonly low: unknown }>,
  said: readonly string[],
): string {
  const isEstimate = qualifier === 'about' && !bound;
  const bare = units[unit].counted === true;
  const lead = isEstimate ? said.join(words.locale.space) : '';
  return words.values.qualified(isEstimate ? [] : said, formatBetween(range, units[unit], { bare, lead }));
}

function leads(claim: FormattableClaim, form: FormatOptions['form'], says?: string): string[] {
  const { qualifier, bound } = claim;
  const ids: QualifierId[] = bound ? [qualifier, bound] : [qualifier];
  const [lead = '', limit = ''] = ids.map((id, index) => {
    const { words: wordings, sign } = qualifiers[id];
    if ('text' in claim.value && id === 'about') return '';
    if (says !== undefined && index === 0) {
      if (!wordings.includes(says))
        throw new Error(
          `claim “${claim.id}” is “${id}”, which may not be worded “${says}”; choose one of: ${wordings.join(', ') || 'none'}`,
        );
      return says;
    }
    if (form === 'label' && id === 'about') return sign;
    if (form === 'spoken' && id === 'exact') return isSingle(claim) ? words.values.exactly : '';
    // Something is to be “by” a date; a quantity that is to be is a goal.
    if (id === 'goal' && ('number' in claim.value || 'low' in claim.value)) return sign;
    return wordings[0] ?? '';
  });
  // A bound that is itself an estimate: “around or over 27”.
  return bound && qualifier === 'about' ? words.values.aboutOr(lead, limit) : [lead, limit];
}

/** Whether one number is all that the source gives. */
function isSingle({ value, uncertainty }: FormattableClaim): boolean {
  return !uncertainty && !('low' in value);
}

function formatValue(
  { value, unit, qualifier, uncertainty }: FormattableClaim,
  form: FormatOptions['form'],
): string {
  if ('text' in value) return value.text;
  if ('date' in value) return formatPeriod(value.date);
  if ('from' in value) return words.numbers.years(String(value.from), String(value.to));
  if ('ordinal' in value) return words.numbers.ordinal(value.ordinal);
  const bare = form === 'prose' && units[unit].counted === true;
  const inWords =
    bare && qualifier === 'exact' && 'number' in value ? words.numbers.cardinal(value.number) : undefined;
  if (inWords && !uncertainty) return inWords;
  return formatQuantity({ ...value, uncertainty }, units[unit], { bare, spoken: form === 'spoken' });
}

/** Value, unit and qualifier as a label, after ƒ where the value is derived. */
export function formatMarkedClaim(claim: FormattableClaim & Pick<Claim, 'derivation'>): string {
  return `${claim.derivation ? 'ƒ\u00a0' : ''}${formatClaim(claim)}`;
}

/** What a claim is of, in a line: subject, measure, and the period where the value has one and is not itself a date. */
export function formatClaimName({
  subject,
  measure,
  period,
  kind,
}: Pick<Claim, 'subject' | 'measure' | 'period' | 'kind'>): string {
  return words.values.named(subject, measure, period && kind !== 'date' ? formatPeriod(period) : undefined);
}

/** The qualifier of a claim in words, with the bound of a goal or a possibility: “about”, “goal, at least”. */
export function formatQualifier({ qualifier, bound }: Pick<Claim, 'qualifier' | 'bound'>): string {
  return [qualifier, ...(bound ? [bound] : [])].map((id) => qualifiers[id].name).join(words.locale.comma);
}

/** The qualifier of a claim as pages name it. A value is exact in its wording only: whether it is right is another matter. */
export function sayQualifier(claim: Pick<Claim, 'qualifier'> & { readonly bound?: Claim['bound'] }): string {
  return claim.qualifier === 'exact' && !claim.bound
    ? words.values.unhedged
    : formatQualifier({ bound: undefined, ...claim });
}

/** How a value is worded, as a sentence or two: “Stated without a hedge.”, “About. An estimate, with “around” or the like.” */
export function sayWording({ qualifier, bound }: Pick<Claim, 'qualifier' | 'bound'>): string {
  const name = sayQualifier({ qualifier, bound });
  const meanings =
    qualifier === 'exact' ? [] : [qualifier, ...(bound ? [bound] : [])].map((id) => qualifiers[id].meaning);
  return [`${words.locale.capital(name)}${words.locale.stop}`, ...meanings].join(words.locale.space);
}

/** Whose wording a qualifier is: the paper's, a source's, or it follows from what a value is computed from. */
export function sayWorded({ status }: Pick<Claim, 'status'>): string {
  return words.values.worded[status];
}
