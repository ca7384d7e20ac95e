import type { Assumed, WhatIf, WhatIfInput } from '../../lib/whatIf/whatIf.ts';

/**
 * What a form assumes. A quantity has a slider and a field; the one that was touched last counts. What is no number, or
 * lies outside its bounds, is brought to the nearest that it may be.
 */
export function readForm(
  { inputs }: Pick<WhatIf, 'inputs'>,
  form: HTMLFormElement,
  touched: HTMLInputElement | null,
): Assumed {
  const data = new FormData(form);
  const number = (input: WhatIfInput & { kind: 'quantity' }) => {
    const field = touched?.name === `${input.id}-number` ? touched.value : data.get(input.id);
    const value = Number(field);
    const sound = field === '' || Number.isNaN(value) ? input.initial : value;
    return Math.min(input.max, Math.max(input.min, sound));
  };
  return Object.fromEntries(
    inputs.map((input) => [input.id, input.kind === 'choice' ? String(data.get(input.id)) : number(input)]),
  );
}
