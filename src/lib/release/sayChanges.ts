import type { ClaimChange } from './claimChange.ts';

const names: Record<string, string> = {
  sources: 'source',
  actors: 'actor',
  checks: 'check',
  notes: 'note',
  context: 'origin',
  locator: 'place in the paper',
  period: 'time',
};
/** Aspects so short that both sides can be printed. */
const short = /^(value|unit|qualifier|period|scope|kind|voice|paragraph|section)$/;

/**
 * What changed in one claim, in words: “value unchanged”, “note added”, “qualifier changed from about to more than”.
 *
 * @param changes of one claim in one version, as `changesBetween` gives them
 */
export function sayChanges(changes: readonly ClaimChange[]): string[] {
  const whole = changes.some(({ aspect }) => aspect === 'claim');
  const sameValue = !whole && !changes.some(({ aspect }) => aspect === 'value' || aspect === 'unit');
  return [...(sameValue ? ['value unchanged'] : []), ...changes.map(sayOne)];
}

function sayOne({ aspect, of, from, to }: ClaimChange): string {
  const what = [names[aspect] ?? aspect, of].filter(Boolean).join(' ');
  if (to === undefined) return `${what} taken out`;
  if (from === undefined) return `${what} added`;
  return short.test(aspect) ? `${what} changed from ${from} to ${to}` : `${what} changed`;
}
