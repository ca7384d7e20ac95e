import { incoming } from '../../lib/framework/incoming.ts';
import type { MapState } from '../../lib/framework/mapState.ts';
import { outgoing } from '../../lib/framework/outgoing.ts';
import type { Step } from '../../lib/framework/step.ts';

/** What the choice comes to, in a line: “Products: 1 step to it, 1 from it; 2 of 119 steps” */
export function sayChoice(
  name: string,
  { all, shown }: { all: readonly Step[]; shown: readonly Step[] },
  { node, path }: MapState,
): string {
  const count =
    shown.length === all.length ? `All ${all.length} steps` : `${shown.length} of ${all.length} steps`;
  if (!node) return count;
  const before = incoming(shown, node).length;
  const about = `${name}: ${before} ${before === 1 ? 'step' : 'steps'} to it, ${outgoing(shown, node).length} from it`;
  return [about, ...(path.length > 1 ? [`path of ${path.length - 1}`] : []), count].join('; ');
}
