import { initialOf } from '../../lib/whatIf/initialOf.ts';
import { readAssumed } from '../../lib/whatIf/readAssumed.ts';
import type { Assumed, Base, WhatIf } from '../../lib/whatIf/whatIf.ts';
import { writeAssumed } from '../../lib/whatIf/writeAssumed.ts';
import { keepAddress } from '../keepAddress.ts';
import { readForm } from './readForm.ts';
import { redraw } from './redraw.ts';
import { showAssumed } from './showAssumed.ts';

/**
 * Lets a reader change what a what-if assumes: form, sentence, drawing and address always say the same.
 *
 * @param place the section that the build made for it
 */
export function playWhatIf(whatIf: WhatIf, base: Base, place: HTMLElement): void {
  const form = place.querySelector('form');
  const output = place.querySelector('output');
  if (!form || !output) return;
  const queryOf = (assumed: Assumed) => {
    const query = new URLSearchParams(location.search);
    writeAssumed(whatIf, assumed, query);
    return query;
  };
  const show = (assumed: Assumed) => {
    showAssumed(whatIf, form, assumed);
    output.textContent = whatIf.says(base, assumed);
    redraw(whatIf, base, assumed, place);
    form.querySelector('[data-copy]')?.setAttribute('data-copy', `?${queryOf(assumed)}#${whatIf.id}`);
  };
  const fromAddress = () => readAssumed(whatIf, new URLSearchParams(location.search));

  form.addEventListener('input', ({ target }) => {
    const touched = target as HTMLInputElement;
    const assumed = readForm(whatIf, form, touched);
    show(assumed);
    // A choice is a step to go back to; a slider is moved in place, or each of its steps would be one.
    keepAddress(queryOf(assumed), touched.type === 'radio' ? 'push' : 'replace');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const initial = initialOf(whatIf);
    show(initial);
    keepAddress(queryOf(initial), 'push');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => show(fromAddress()));
  place.dataset.ready = '';
  // The reader may have touched the form before this script came.
  const asked = location.search ? fromAddress() : readForm(whatIf, form, null);
  if (JSON.stringify(asked) === JSON.stringify(initialOf(whatIf))) return;
  show(asked);
  keepAddress(queryOf(asked), 'replace');
}
