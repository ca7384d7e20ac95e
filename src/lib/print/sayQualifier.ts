import type { Claim } from '../records/claim.ts';

/** The qualifier of a claim in words, with the bound of a goal or a possibility: “about”, “goal, at least”. */
export function sayQualifier({ qualifier, bound }: Pick<Claim, 'qualifier' | 'bound'>): string {
  return [qualifier, bound].filter(Boolean).join(', ').replaceAll('-', ' ');
}
