import { outgoing } from './outgoing.ts';
import type { Step } from './step.ts';

/**
 * The longest way round that passes no node twice and ends where it began; of equally long ones the first. It begins
 * with the node whose step comes first among the steps.
 *
 * @returns ids of nodes, the first again at the end; undefined where nothing leads back
 */
export function longestLoop(steps: readonly Step[]): string[] | undefined {
  const order = [...new Set(steps.map(({ from }) => from))];
  const place = new Map(order.map((node, index) => [node, index]));
  let longest: string[] | undefined;
  const walk = (path: readonly string[], start: number) => {
    for (const { to } of outgoing(steps, path.at(-1) ?? '')) {
      if (to === path[0]) {
        if (path.length >= (longest?.length ?? 0)) longest = [...path, to];
      } else if ((place.get(to) ?? -1) > start && !path.includes(to)) walk([...path, to], start);
    }
  };
  // Each loop is found once, from its first node: nodes before the start are left out.
  for (const [index, node] of order.entries()) walk([node], index);
  return longest;
}
