import { formulaText } from '../format/formatFormula.ts';
import { scaleOf } from '../format/formatNumber.ts';
import type { Claim, derivedClaim } from '../schema/claim.ts';
import { numberOf } from '../schema/claimValue.ts';
import { type Formula, inputsOf } from '../schema/formula.ts';
import { derivedQualifier, isWide } from './derivedQualifier.ts';
import { evaluateFormula, factorOf, valueAt } from './evaluateFormula.ts';
import { endsOf } from './interval.ts';
import { intervalOf } from './statedInterval.ts';

/** A parsed derived claim as it is written down, with its id. */
export type DerivedRecord = ReturnType<typeof derivedClaim.parse> & { id: string };

type Claims = Readonly<Record<string, Claim>>;

/**
 * A derived claim with its value, interval and qualifier computed; section, paragraph and locator are those of its first
 * input.
 *
 * @param claims those that it may be computed from, by id
 * @throws Error “what – how to fix” for a formula that names no claim or one that does not exist, divides by zero or
 *   gives no number, or has an input that changes nothing
 */
export function deriveClaim({ formula, decimals, ...rest }: DerivedRecord, claims: Claims): Claim {
  const wrong = (what: string) => new Error(`derived claim “${rest.id}” ${what}`);
  const inputs = inputsOf(formula);
  const found = inputs.map((id) => {
    const input = Object.hasOwn(claims, id) ? claims[id] : undefined;
    if (!input)
      throw wrong(
        `takes claim “${id}”, which does not exist – name a claim that stands before it, or add “${id}” there`,
      );
    if ('text' in input.value)
      throw wrong(`takes “${id}”, whose value is in words – compute it from claims with a number`);
    return input;
  });
  const [first] = found;
  if (!first)
    throw wrong('names no claim in its formula – write claim(…) where a value of the edition belongs');

  const whole = expand(formula, claims);
  const leaves = inputsOf(whole).flatMap((id) => claims[id] ?? []);
  const inOnes = (claim: Claim, value: number) => value * factorOf(claim.unit);
  const exact =
    valueAt(whole, Object.fromEntries(leaves.map((claim) => [claim.id, inOnes(claim, numberOf(claim))]))) /
    factorOf(rest.unit);
  if (!Number.isFinite(exact))
    throw wrong(
      'divides by zero, or comes to no number – let its formula divide by nothing that is zero, and raise nothing below zero',
    );
  const { range, directions } = evaluateFormula(
    whole,
    Object.fromEntries(
      leaves.map((claim) => {
        const { low, high } = intervalOf(claim);
        return [claim.id, { low: inOnes(claim, low), high: inOnes(claim, high) }];
      }),
    ),
  );
  const idle = leaves.find(({ id }) => directions[id] === 'stays');
  if (idle)
    throw wrong(`takes “${idle.id}”, which changes nothing in its result – take it out of the formula`);

  const factor = factorOf(rest.unit);
  const interval = { low: range.low / factor, high: range.high / factor };
  const number = round(exact, decimals);
  if (number === 0 && Math.abs(exact) > 1e-12)
    throw wrong(`comes to ${exact.toPrecision(3)}, which ${decimals} decimals round to zero – give it more`);
  const firm = leaves.map((claim) => ({ ...claim, direction: directions[claim.id] ?? 'both' }));
  let firmness: ReturnType<typeof derivedQualifier>;
  try {
    firmness = derivedQualifier(firm, isWide(interval, number, decimals));
  } catch (error) {
    throw wrong(`has no qualifier: ${(error as Error).message}`);
  }
  return {
    ...rest,
    ...firmness,
    status: 'derived',
    section: first.section,
    paragraph: first.paragraph,
    sources: [...new Set(found.flatMap((input) => input.sources))],
    locator: first.locator,
    value: { number },
    derivation: {
      inputs: [...inputs],
      formula: formulaText(formula, (id) => `{${id}}`),
      tree: formula,
      decimals,
      interval: endsOf(interval),
      from: found.some(isIndependent) ? 'context' : 'paper',
    },
  };
}

/** A formula down to claims that are not derived themselves: nothing is rounded on the way. */
function expand(formula: Formula, claims: Claims): Formula {
  if ('claim' in formula) {
    const tree = claims[formula.claim]?.derivation?.tree;
    return tree ? expand(tree, claims) : formula;
  }
  if ('constant' in formula) return formula;
  return { ...formula, terms: formula.terms.map((term) => expand(term, claims)) };
}

/** A scaled number is rounded in the scale that it is printed in. */
function round(value: number, decimals: number): number {
  const scale = scaleOf(value);
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  return scale > 1 ? Math.round(rounded) : rounded;
}

/** Whether a value is an independent source's, or computed from one. */
function isIndependent({ status, derivation }: Claim): boolean {
  return status === 'context' || derivation?.from === 'context';
}
