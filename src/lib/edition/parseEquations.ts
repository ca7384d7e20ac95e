import { formatMath } from '../format/formatMath.ts';
import { type Equation, type EquationInput, equation } from '../schema/equation.ts';
import { parseRecords } from './parseRecords.ts';

/**
 * Parses the equations of a paper.
 *
 * @param equations id → record
 * @throws Error that lists bad records, and TeX that cannot be set, with what is wrong in it
 */
export function parseEquations<Id extends string>(
  equations: Readonly<Record<Id, EquationInput>>,
): Readonly<Record<Id, Equation<Id>>> {
  const records = parseRecords('equation', equation, equations as never) as Readonly<
    Record<Id, Equation<Id>>
  >;
  const problems = Object.values<Equation>(records).flatMap(({ id, tex }) => {
    try {
      formatMath(tex, 'block');
      return [];
    } catch (error) {
      return [
        `equation “${id}”, field tex: ${(error as Error).message} – correct it, or say it with commands that KaTeX has`,
      ];
    }
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return records;
}
