import { didYouMean } from '../didYouMean.ts';
import type { RecordProblem } from '../recordProblem.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** Formulas that name a claim which is not an input, and inputs that their formula does not show. */
export function brokenFormulas({ claims }: RelatedEdition): RecordProblem[] {
  return Object.entries(claims).flatMap(([id, { derivation }]) => [
    ...[...(derivation?.formula.matchAll(/\{([^}]*)\}/g) ?? [])]
      .map(([, name = '']) => name)
      .filter((name) => !derivation?.inputs.includes(name))
      .map((name) => ({
        kind: 'claim' as const,
        id,
        what: `the formula of claim “${id}” names “${name}”, which is not among its inputs`,
        mend: didYouMean(name, derivation?.inputs ?? [], 'add it to the inputs'),
      })),
    ...(derivation?.inputs ?? [])
      .filter((input) => !derivation?.formula.includes(`{${input}}`))
      .map((input) => ({
        kind: 'claim' as const,
        id,
        what: `claim “${id}” takes “${input}”, which its formula does not show`,
        mend: `put {${input}} into the formula, or take the input out`,
      })),
  ]);
}
