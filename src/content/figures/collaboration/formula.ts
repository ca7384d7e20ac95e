import type { Label } from '../../../components/charts/label.ts';
import { ink } from '../../../components/charts/theme.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import { network } from './network.ts';

/** The parts of the formula, each over its role; its places and those of the signs in pixels from the left. */
export function formula(places: readonly number[], signs: readonly number[]): Label[] {
  const { model, roles } = network;
  return printClaim(model)
    .split('+')
    .flatMap((part, index): Label[] => {
      const x = places[index] ?? 0;
      const sign = signs[index - 1];
      const role = roles[index] ?? '';
      const spoken = `${printClaim(model)}: ${part} stands for ${role}`;
      return [
        { x, y: 21, text: part, size: 28, weight: 600, href: `claim:${model.id}`, spoken },
        { x, y: 49, text: role },
        ...(sign
          ? [{ x: sign, y: 21, text: '+', size: 22, anchor: 'middle', colour: ink.aside } as const]
          : []),
      ];
    });
}
