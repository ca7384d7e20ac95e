import { plot } from '@observablehq/plot';
import { finishSvg, type Outside } from '../../components/charts/svg/finishSvg.ts';
import { chartSizes } from '../../lib/schema/figure.ts';
import { pathOf } from '../../lib/urls/pathOf.ts';
import {
  type Assumed,
  type Base,
  initialOf,
  readAssumed,
  type WhatIf,
  type WhatIfInput,
  writeAssumed,
} from '../../lib/whatIf/whatIf.ts';
import { afterPaint } from '../afterPaint.ts';
import { keepAddress } from '../keepAddress.ts';

/**
 * Lets a reader change what a what-if assumes: form, sentence and address say the same at once, and the drawing a frame later.
 *
 * @param place the section that the build made for it
 * @param outside the lenses that a mark falls outside of
 */
export function playWhatIf(whatIf: WhatIf, base: Base, place: HTMLElement, outside: Outside): void {
  const form = place.querySelector('form');
  const output = place.querySelector('output');
  if (!form || !output) return;
  const queryOf = (assumed: Assumed) => {
    const query = new URLSearchParams(location.search);
    writeAssumed(whatIf, assumed, query);
    return query;
  };
  let drawNext: Assumed | undefined;
  const show = (assumed: Assumed) => {
    showAssumed(whatIf, form, assumed);
    output.textContent = whatIf.says(base, assumed);
    // The answer is seen first. A slider may move several times before it is.
    if (!drawNext) afterPaint(draw);
    drawNext = assumed;
    form.querySelector('[data-copy]')?.setAttribute('data-copy', `?${queryOf(assumed)}#${whatIf.id}`);
  };
  const draw = () => {
    const assumed = drawNext;
    if (!assumed) return;
    drawNext = undefined;
    for (const name of sizeNames)
      place.querySelector(`.chart.${name}`)?.replaceChildren(drawAnew(whatIf, base, assumed, name, outside));
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
  if (JSON.stringify(asked) === JSON.stringify(initialOf(whatIf))) {
    // A first drawing takes several times as long as others: it is made at rest, and the reader's is a later one.
    whenIdle(() => drawAnew(whatIf, base, asked, 'narrow', outside));
    return;
  }
  show(asked);
  keepAddress(queryOf(asked), 'replace');
}

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

/** WebKit does not tell when it is idle: there it is done soon. */
function whenIdle(act: () => unknown): void {
  if ('requestIdleCallback' in self) requestIdleCallback(act);
  else setTimeout(act);
}

type SizeName = keyof typeof chartSizes;

const sizeNames = Object.keys(chartSizes) as SizeName[];

/** Draws a what-if in one width, by the function that the build drew it with. */
function drawAnew(
  whatIf: WhatIf,
  base: Base,
  assumed: Assumed,
  name: SizeName,
  outside: Outside,
): SVGElement {
  const drawing = plot({
    ...whatIf.draw(base, assumed, chartSizes[name]),
    className: 'plot',
  });
  return finishSvg(drawing as SVGSVGElement, {
    id: `${whatIf.id}-${name}`,
    label: whatIf.says(base, assumed),
    // This page stands at the root of the site.
    resolve: pathOf,
    outside,
  });
}

/** Sets the form to what is assumed; a quantity that a choice makes idle is switched off. The field in use is left alone. */
function showAssumed({ inputs }: Pick<WhatIf, 'inputs'>, form: HTMLFormElement, assumed: Assumed): void {
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
