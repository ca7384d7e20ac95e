import type { Claim } from '../schema/claim.ts';
import type { QualifierId } from '../schema/qualifier.ts';
import type { Uncertainty } from '../schema/uncertainty.ts';

type Signed = Pick<Claim, 'value' | 'qualifier'> & Partial<Pick<Claim, 'bound' | 'uncertainty'>>;

/**
 * A value below zero as a sentence says it that names the direction itself: −4.9 is 4.9, of what “fell by 4.9”. Its interval turns round
 * with it, and so does a bound: more than −4.9 is a fall of less than 4.9.
 *
 * @returns the same for what is not below zero
 */
export function magnitudeOf<Value extends Signed>(claim: Value): Value {
  const { value, qualifier, bound, uncertainty } = claim;
  const turned = turnedValue(value);
  if (turned === value) return claim;
  return {
    ...claim,
    value: turned,
    qualifier: turnedBound(qualifier),
    bound: bound && turnedBound(bound),
    uncertainty: uncertainty && turnedUncertainty(uncertainty),
  };
}

function turnedValue(value: Claim['value']): Claim['value'] {
  if ('number' in value && value.number < 0) return { ...value, number: -value.number };
  if ('low' in value && value.high < 0) return { ...value, low: -value.high, high: -value.low };
  return value;
}

function turnedUncertainty(uncertainty: Uncertainty): Uncertainty {
  if (!('low' in uncertainty)) return uncertainty;
  return { ...uncertainty, low: -uncertainty.high, high: -uncertainty.low };
}

/** Each qualifier, turned round. */
const opposite: Readonly<Record<QualifierId, QualifierId>> = {
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
  exact: 'exact',
  about: 'about',
  potential: 'potential',
  goal: 'goal',
  superlative: 'superlative',
  'ratio-without-base': 'ratio-without-base',
  'not-bounded': 'not-bounded',
};

/** What a bound becomes where its value changes its sign; any other qualifier stays. */
export function turnedBound<Id extends QualifierId>(id: Id): Id {
  return opposite[id] as Id;
}
