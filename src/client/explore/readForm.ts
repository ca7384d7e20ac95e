import type { Assumed, WhatIf, WhatIfInput } from '../../lib/whatIf/whatIf.ts';

/**
 * What a form assumes. A quantity has a slider and a field; the one that was touched last counts. What is no number, lies
 * outside its bounds or between two steps is brought to the nearest that it may be, so that an address can say it.
 */
export function readForm(
  { inputs }: Pick<WhatIf, 'inputs'>,
  form: Pick<HTMLFormElement, 'elements'>,
  touched: Pick<HTMLInputElement, 'name' | 'value'> | null,
): Assumed {
  // Not by FormData, which leaves out what is switched off: a quantity keeps its value while a choice makes it idle.
  const heldBy = (name: string) =>
    (form.elements.namedItem(name) as HTMLInputElement | RadioNodeList | null)?.value ?? '';
  const number = (input: WhatIfInput & { kind: 'quantity' }) => {
    const field = touched?.name === `${input.id}-number` ? touched.value : heldBy(input.id);
    const value = Number(field);
    return nearest(input, field === '' || Number.isNaN(value) ? input.initial : value);
  };
  return Object.fromEntries(
    inputs.map((input) => [input.id, input.kind === 'choice' ? heldBy(input.id) : number(input)]),
  );
}

function nearest(
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
  value: number,
): number {
  const bounded = Math.min(max, Math.max(min, value));
  const steps = Math.round((bounded - min) / step);
  // Steps such as a tenth are no binary fractions: what they sum to is cut to what is meant.
  return Math.min(max, Number((min + steps * step).toFixed(6)));
}
