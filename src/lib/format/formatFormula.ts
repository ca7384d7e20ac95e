import * as words from '#edition/data/language.ts';
import type { JoinedClaim } from '../edition/edition.ts';
import { recordIndex } from '../edition/recordIndex.ts';
import { type Formula, type OperationId, signOf } from '../schema/formula.ts';
import { units } from '../schema/unit.ts';
import { formatClaim } from './formatClaim.ts';
import { formatInterval } from './formatInterval.ts';
import { formatNumber } from './formatNumber.ts';
import { formatUnit } from './formatQuantity.ts';

/**
 * The formula of a derived claim with its inputs' values put in: “2.68 % − 2.11 %”.
 *
 * @throws Error when the claim is not derived
 */
export function formatFormula({
  id,
  derivation,
  inputRecords,
}: Pick<JoinedClaim, 'id' | 'derivation' | 'inputRecords'>): string {
  if (!derivation) throw new Error(`claim “${id}” is not derived, so it has no formula`);
  const { get } = recordIndex('input', inputRecords, (input) => input.id);
  return formulaText(derivation.tree, (input) => formatClaim(get(input)));
}

/** What binds its terms more closely stands in no brackets inside what binds them less. */
const binding: Readonly<Record<OperationId, number>> = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
  power: 3,
  years: 4,
};

/** A formula in a line. @param print what stands for a claim, by its id */
export function formulaText(formula: Formula, print: (claim: string) => string): string {
  if ('claim' in formula) return print(formula.claim);
  if ('constant' in formula) return formatConstant(formula);
  const { operation, terms } = formula;
  const within = (term: Formula, index: number) => {
    const text = formulaText(term, print);
    if (!('operation' in term)) return text;
    const loose = binding[term.operation] - binding[operation];
    // a − (b − c), a ÷ (b × c), a^(b^c): taken from left to right they would be something else.
    const isAmbiguous = loose === 0 && (index > 0 ? operation !== 'sum' : operation === 'power');
    return loose < 0 || isAmbiguous ? `(${text})` : text;
  };
  if (operation === 'years') return words.values.bothEndsCounted(terms.map(within).join(''));
  const sign = signOf(operation);
  return terms.map(within).join(operation === 'power' ? sign : ` ${sign} `);
}

/** A constant with its unit and what it counts: “100 %”, “3 that are named”. */
export function formatConstant({
  constant,
  unit = 'none',
  says,
}: Extract<Formula, { readonly constant: number }>): string {
  const { sign, place } = units[unit];
  const number = formatNumber(constant);
  const quantity =
    place === 'before' ? formatUnit(number, units[unit]) : [number, sign].filter(Boolean).join(' ');
  return [quantity, says].filter(Boolean).join(' ');
}

/** What stands beside a derived value: that its inputs are rounded, and how far that lets it go. */
export function sayInterval(claim: JoinedClaim): string | undefined {
  const { derivation, id, unit } = claim;
  const said =
    derivation &&
    formatInterval({
      id,
      unit,
      ...derivation,
      decimals: Math.max(Math.min(derivation.decimals + 1, 3), derivation.decimals),
    });
  if (!said) return undefined;
  if (restsOn(claim, isEstimate)) return words.values.fromEstimate;
  return restsOn(claim, reaches) ? words.values.fromUncertain(said) : words.values.fromRounded(said);
}

/** Whether one of the values that it is computed from is such a one. */
function restsOn({ inputRecords }: JoinedClaim, isSuch: (claim: JoinedClaim) => unknown): boolean {
  return inputRecords.some((input) => (input.derivation ? restsOn(input, isSuch) : isSuch(input)));
}

/** Whether a source itself says from where to where a value reaches. */
function reaches({ value, uncertainty }: JoinedClaim): boolean {
  return 'low' in value || uncertainty !== undefined;
}

/** Whether nobody states the ends of a value. */
function isEstimate({ qualifier, bound }: JoinedClaim): boolean {
  return [qualifier, bound].includes('about');
}
