import { say } from '../announce.ts';
import { element } from '../element.ts';
import { keepAddress } from '../keepAddress.ts';

/**
 * Keeps the chosen view of each figure in the address, brings it back from there, says what a view shows, and adds a
 * button back to the first. Choosing itself works without script.
 */
export function keepViews(): void {
  const controls = [...document.querySelectorAll<HTMLFieldSetElement>('.control[data-control]')];
  if (controls.length === 0) return;
  const radios = (control: HTMLFieldSetElement) => [
    ...control.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ];
  const chosen = (control: HTMLFieldSetElement) => radios(control).findIndex(({ checked }) => checked);
  const keyOf = (control: HTMLFieldSetElement) => `view.${control.dataset.control}`;
  const buttons = new Map(
    controls.map((control) => {
      const reset = element('button', { type: 'button', className: 'control-reset', hidden: true }, 'Reset');
      control.append(reset);
      return [control, reset] as const;
    }),
  );
  const settle = (control: HTMLFieldSetElement) => {
    const reset = buttons.get(control);
    if (reset) reset.hidden = chosen(control) === 0;
  };
  const keep = (control: HTMLFieldSetElement) => {
    const query = new URLSearchParams(location.search);
    const index = chosen(control);
    if (index > 0) query.set(keyOf(control), radios(control)[index]?.value ?? '');
    else query.delete(keyOf(control));
    keepAddress(query, 'push');
    settle(control);
    const shown = (part: string) =>
      control.closest('.figure')?.querySelectorAll(part)[index]?.textContent ?? '';
    say([shown('.caption > .figure-title'), shown('.view-says')].filter(Boolean).join('. '));
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) {
      const asked = radios(control).find(({ value }) => value === query.get(keyOf(control)));
      const [first] = radios(control);
      if (asked ?? first) ((asked ?? first) as HTMLInputElement).checked = true;
      settle(control);
    }
  };
  for (const [control, reset] of buttons) {
    control.addEventListener('change', () => keep(control));
    reset.addEventListener('click', () => {
      const [first] = radios(control);
      if (!first) return;
      first.checked = true;
      first.focus();
      keep(control);
    });
  }
  addEventListener('popstate', restore);
  restore();
}
