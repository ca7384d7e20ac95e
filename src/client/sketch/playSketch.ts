import { plot } from '@observablehq/plot';
import * as words from '#edition/data/language.ts';
import { sketchChart } from '../../components/charts/sketchChart.ts';
import { finishSvg, type Outside } from '../../components/charts/svg/finishSvg.ts';
import { formatNumber } from '../../lib/format/formatNumber.ts';
import { chartSizes } from '../../lib/schema/figure.ts';
import {
  type Drawn,
  drawStroke,
  nearestValue,
  openYears,
  type Sketch,
  sayDifference,
} from '../../lib/sketch/sketch.ts';
import { pathOf } from '../../lib/urls/pathOf.ts';

/** Steps of a value for the keys that change it. */
const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * Lets a reader draw a line by pointer, finger, keys or number fields, and then see the independent series beside it.
 * Nothing of it is kept.
 *
 * @param place the section that the build made for it
 * @param outside the lenses that a mark falls outside of
 */
export function playSketch(sketch: Sketch, place: HTMLElement, outside: Outside): void {
  const form = place.querySelector('form');
  const board = place.querySelector<HTMLElement>('.sketch-board');
  const keys = place.querySelector<HTMLElement>('.sketch-keys');
  const output = place.querySelector('output');
  if (!form || !board || !keys || !output) return;
  const years = openYears(sketch);
  let drawn: Drawn = {};
  let revealed = false;
  let at = years[0] ?? sketch.first.time;
  let scales: { readonly x: Scale; readonly y: Scale } | undefined;
  const fieldOf = (year: number) => form.elements.namedItem(`year-${year}`) as HTMLInputElement | null;

  const show = () => {
    const difference = revealed ? sayDifference(sketch, drawn) : '';
    for (const [name, size] of Object.entries(chartSizes)) {
      const chart = board.querySelector<HTMLElement>(`.chart.${name}`);
      const drawing = plot({
        ...sketchChart(sketch, drawn, { ...size, revealed, at }),
        className: 'plot',
      });
      if (chart?.offsetParent) scales = { x: drawing.scale('x') as Scale, y: drawing.scale('y') as Scale };
      chart?.replaceChildren(
        finishSvg(drawing as SVGSVGElement, {
          id: `${sketch.id}-${revealed ? 'shown' : 'open'}-${name}`,
          label: [...years.map(sayYear), difference].filter(Boolean).join(words.locale.semicolon),
          // This page stands at the root of the site.
          resolve: pathOf,
          outside,
        }),
      );
    }
    for (const year of years) {
      const field = fieldOf(year);
      if (field && field !== document.activeElement) field.value = String(drawn[year] ?? '');
    }
    keys.setAttribute('aria-valuenow', String(drawn[at] ?? 0));
    keys.setAttribute('aria-valuetext', sayYear(at));
    output.textContent = difference;
  };
  const sayYear = (year: number) =>
    `${year}${words.locale.colon}${drawn[year] === undefined ? words.sketching.notDrawn : formatNumber(drawn[year])}`;

  let stroke: { year: number; value: number } | undefined;
  const placeOf = ({ clientX, clientY }: PointerEvent) => {
    const svg = [...board.querySelectorAll('svg.plot, svg')].find((one) => one.getClientRects().length > 0);
    if (!svg || !scales) return undefined;
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = (svg as SVGSVGElement).viewBox.baseVal.width / width;
    return {
      year: scales.x.invert((clientX - left) * scale),
      value: scales.y.invert((clientY - top) * scale),
    };
  };
  board.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('a')) return;
    if (!scales) show();
    stroke = placeOf(event);
    if (!stroke) return;
    board.setPointerCapture(event.pointerId);
    drawn = drawStroke(sketch, drawn, stroke, stroke);
    show();
  });
  board.addEventListener('pointermove', (event) => {
    const to = stroke && placeOf(event);
    if (!stroke || !to) return;
    drawn = drawStroke(sketch, drawn, stroke, to);
    stroke = to;
    show();
  });
  for (const end of ['pointerup', 'pointercancel'])
    board.addEventListener(end, () => {
      stroke = undefined;
    });

  keys.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const sideways = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const step = steps[key];
    if (sideways) at = years[Math.max(0, Math.min(years.length - 1, years.indexOf(at) + sideways))] ?? at;
    else if (step)
      drawn = { ...drawn, [at]: nearestValue(sketch, (drawn[at] ?? startAt()) + step * sketch.step) };
    else return;
    event.preventDefault();
    board.classList.add('has-keys');
    show();
  });
  // Keys go on from the year before, so that a line is drawn as one reads it.
  const startAt = () =>
    years
      .filter((year) => year < at && drawn[year] !== undefined)
      .map((year) => drawn[year] ?? 0)
      .at(-1) ?? sketch.first.value;
  // Nothing is drawn anew when the focus comes or goes: a mark of the drawing may be what it comes from.
  for (const type of ['focus', 'blur'])
    keys.addEventListener(type, () => board.classList.toggle('has-keys', keys.matches(':focus-visible')));

  form.addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    const year = Number(name.replace('year-', ''));
    const { [year]: _, ...others } = drawn;
    drawn = value === '' ? others : { ...others, [year]: nearestValue(sketch, Number(value)) };
    show();
  });
  form.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[name="reveal"]')) {
      revealed = true;
      show();
    }
  });
  form.addEventListener('reset', () => {
    drawn = {};
    revealed = false;
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The reader may have written into the fields before this script came.
  for (const year of years) {
    const value = fieldOf(year)?.value;
    if (value) drawn = { ...drawn, [year]: nearestValue(sketch, Number(value)) };
  }
  board.classList.toggle('has-keys', keys.matches(':focus-visible'));
  place.dataset.ready = '';
  // Else the drawing of the build is right as it is, and one of its marks may have the focus.
  if (Object.keys(drawn).length > 0) show();
}

/** Takes a place in the drawing back to a value. */
interface Scale {
  readonly invert: (place: number) => number;
}
