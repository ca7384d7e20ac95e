import { incoming } from '../../lib/framework/incoming.ts';
import type { MapState } from '../../lib/framework/mapState.ts';
import { outgoing } from '../../lib/framework/outgoing.ts';
import type { Step } from '../../lib/framework/step.ts';

/** What the choice comes to, in a line: “Products: driven by 1, drives 1. 7 of 119 steps.” */
export function sayChoice(
  name: string,
  { all, shown }: { all: readonly Step[]; shown: readonly Step[] },
  { node, path }: MapState,
): string {
  const count =
    shown.length === all.length ? `All ${all.length} steps` : `${shown.length} of ${all.length} steps`;
  if (!node) return count;
  const about = `${name}: driven by ${incoming(shown, node).length}, drives ${outgoing(shown, node).length}`;
  return [about, ...(path.length > 1 ? [`path of ${path.length - 1}`] : []), count].join('; ');
}
