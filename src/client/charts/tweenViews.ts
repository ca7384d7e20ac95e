import type { Rect } from '../rect.ts';
import { placeIn } from './chartMarks.ts';

/** Milliseconds. */
const duration = 260;

/**
 * Moves marks that stay the same from where they stood in the view before to where they stand in the chosen one. Nobody who
 * asked for less motion sees it, and nobody at the start.
 */
export function tweenViews(): void {
  const controls = [...document.querySelectorAll<HTMLElement>('.control[data-control]')];
  if (controls.length === 0) return;
  const chosen = new Map<HTMLElement, number>();
  const viewsOf = (control: HTMLElement) => control.closest('.figure')?.querySelectorAll('.view') ?? [];
  const note = (control: HTMLElement) => {
    const radios = [...control.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    chosen.set(
      control,
      radios.findIndex(({ checked }) => checked),
    );
  };
  const noteAll = () => controls.forEach(note);
  noteAll();
  addEventListener('popstate', noteAll);
  document.addEventListener('change', ({ target }) => {
    const control = target instanceof Element && target.closest<HTMLElement>('.control[data-control]');
    if (!control) return;
    const before = viewsOf(control)[chosen.get(control) ?? 0];
    note(control);
    const now = viewsOf(control)[chosen.get(control) ?? 0];
    if (!before || !now || before === now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    before.classList.add('measured');
    const places = placesIn(before);
    before.classList.remove('measured');
    for (const [key, { mark, unit, ...to }] of placesIn(now)) {
      const from = places.get(key);
      if (!from) continue;
      // A bar grows; what is a symbol only moves.
      const grows = mark.querySelector('rect') !== null;
      const [sx, sy] =
        grows && to.width && to.height ? [from.width / to.width, from.height / to.height] : [1, 1];
      const dx = (from.left - to.left * sx) * unit;
      const dy = (from.top - to.top * sy) * unit;
      mark.animate(
        { translate: [`${dx}px ${dy}px`, '0px 0px'], scale: [`${sx} ${sy}`, '1 1'] },
        { duration, easing: 'ease-out' },
      );
    }
  });
}

/** A mark and its place from the top left corner of its drawing, in CSS pixels. */
interface Place extends Rect {
  readonly mark: Element;
  /** Units of the drawing in a CSS pixel. */
  readonly unit: number;
}

/** The marks of a view that is shown, each by what it stands for: a claim, a value of a series. */
function placesIn(view: Element): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const svg of view.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    const unit = svg.viewBox.baseVal.width / frame.width;
    const keep = (key: string, mark: Element) => {
      if (!places.has(key)) places.set(key, { mark, unit, ...placeIn(frame, mark) });
    };
    for (const mark of svg.querySelectorAll('a[data-claim]'))
      if (!mark.querySelector('text')) keep(`${mark.getAttribute('data-claim')}`, mark);
    for (const line of svg.querySelectorAll('[data-times]'))
      for (const [nth, time] of (line.getAttribute('data-times') ?? '').split(' ').entries()) {
        const mark = line.children[nth];
        if (mark) keep(`${line.getAttribute('data-line')} ${time}`, mark);
      }
  }
  return places;
}
