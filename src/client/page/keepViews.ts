import { say } from '../announce.ts';
import { keepAddress } from '../keepAddress.ts';

/**
 * Keeps the chosen view of each figure in the address, brings it back from there, says what a view shows, and leaves the
 * control where it is in the window. Choosing itself works without script.
 */
export function keepViews(): void {
  const controls = [...document.querySelectorAll<HTMLFieldSetElement>('.control[data-control]')];
  const radios = (control: HTMLFieldSetElement) => [
    ...control.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ];
  const keyOf = (control: HTMLFieldSetElement) => `view.${control.dataset.control}`;
  const keep = (control: HTMLFieldSetElement) => {
    const query = new URLSearchParams(location.search);
    const index = radios(control).findIndex(({ checked }) => checked);
    if (index > 0) query.set(keyOf(control), radios(control)[index]?.value ?? '');
    else query.delete(keyOf(control));
    keepAddress(query, 'push');
    const shown = (part: string) =>
      control.closest('.figure')?.querySelectorAll(part)[index]?.textContent ?? '';
    say([shown('.caption > .figure-title'), shown('.view-says')].filter(Boolean).join('. '), true);
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) {
      const all = radios(control);
      const asked = all.find(({ value }) => value === query.get(keyOf(control))) ?? all[0];
      if (asked) asked.checked = true;
    }
    // A link names a view of a figure's own page by its radio button.
    const named = controls.flatMap(radios).find(({ id }) => id && `#${id}` === location.hash);
    if (named) named.checked = true;
  };
  for (const control of controls) {
    // On a phone it stands under the drawings, which differ in height.
    let top: number | undefined;
    const place = () => control.getBoundingClientRect().top;
    for (const touch of ['pointerdown', 'keydown'])
      control.addEventListener(touch, () => {
        top = place();
      });
    control.addEventListener('change', () => {
      if (top !== undefined) scrollBy({ top: place() - top, behavior: 'instant' });
      keep(control);
    });
  }
  if (controls.length > 0) {
    addEventListener('popstate', restore);
    addEventListener('hashchange', restore);
    restore();
  }
}
