import type { Assumed, WhatIf } from '../../lib/whatIf/whatIf.ts';

/** Sets the form to what is assumed; a quantity that a choice makes idle is switched off. The field in use is left alone. */
export function showAssumed(
  { inputs }: Pick<WhatIf, 'inputs'>,
  form: HTMLFormElement,
  assumed: Assumed,
): void {
  for (const input of inputs) {
    const value = String(assumed[input.id]);
    for (const field of form.querySelectorAll<HTMLInputElement>(
      `[name="${input.id}"], [name="${input.id}-number"]`,
    )) {
      if (field.type === 'radio') field.checked = field.value === value;
      else {
        if (field !== document.activeElement || field.type === 'range') field.value = value;
        const [choice, wanted] = (input.kind === 'quantity' && input.when) || [];
        field.disabled = choice !== undefined && assumed[choice] !== wanted;
      }
    }
  }
}
