import type { Claim } from '../records/claim.ts';
import { type QualifierId, qualifiers } from '../vocabulary/qualifier.ts';
import { units } from '../vocabulary/unit.ts';
import { formatNumber } from './formatNumber.ts';
import { formatPeriod } from './formatPeriod.ts';
import { numberWord } from './numberWord.ts';

/** What printing needs of a claim. */
export type Printable = Pick<Claim, 'id' | 'value' | 'unit' | 'qualifier' | 'bound' | 'inWords'>;

export interface PrintOptions {
  /**
   * - `label` (default), for charts, tables and pages: “over 28,000 vehicles”, “≈ 90 %”
   * - `prose`, where the sentence names what is counted: “over 28,000”, “six”, “around 90 %”
   * - `spoken`, for screen readers: “exactly 67.1 %”
   */
  form?: 'label' | 'prose' | 'spoken';
  /** Another wording of the same qualifier, one of its `words`. */
  says?: string | undefined;
}

/** Prints value, unit and qualifier together: there is no way to print a value without its qualifier. */
export function printClaim(claim: Printable, { form = 'label', says }: PrintOptions = {}): string {
  return [...leads(claim, form, says), printValue(claim, form)]
    .filter(Boolean)
    .join(' ')
    .replace('≈ ', '≈\u202f');
}

function leads(claim: Printable, form: PrintOptions['form'], says?: string): string[] {
  const qualifierIds: QualifierId[] = claim.bound ? [claim.qualifier, claim.bound] : [claim.qualifier];
  return qualifierIds.map((id, index) => {
    const { words, sign } = qualifiers[id];
    if ('text' in claim.value && id === 'about') return '';
    if (says !== undefined && index === 0) {
      if (!(words as readonly string[]).includes(says))
        throw new Error(
          `claim “${claim.id}” is “${id}”, which may not be worded “${says}”; choose one of: ${words.join(', ') || 'none'}`,
        );
      return says;
    }
    if (form === 'label' && id === 'about') return sign;
    if (form === 'spoken' && id === 'exact') return 'exactly';
    return words[0];
  });
}

function printValue({ value, unit, qualifier }: Printable, form: PrintOptions['form']): string {
  if ('text' in value) return value.text;
  if ('date' in value) return formatPeriod(value.date);
  if ('from' in value) return `${value.from}–${value.to}`;
  if ('ordinal' in value) return numberWord(value.ordinal, 'ordinal') ?? `number ${value.ordinal}`;
  const { sign, counted } = { counted: false, ...units[unit] };
  const inWords = form === 'prose' && counted && qualifier === 'exact' ? numberWord(value.number) : undefined;
  const number = inWords ?? formatNumber(value.number);
  if (!sign || (form === 'prose' && counted)) return number;
  const space = /^[a-z]{4,}/.test(sign) ? '\u00a0' : '\u202f';
  return `${number}${space}${singular(sign, value.number)}`;
}

function singular(sign: string, number: number): string {
  return number === 1 && /^[a-z ]+s$/.test(sign) ? sign.slice(0, -1) : sign;
}
