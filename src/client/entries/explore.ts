import { whatIfs } from '#edition/content/whatIfs.ts';
import type { Outside } from '../../components/charts/svg/finishSvg.ts';
import type { Sketch } from '../../lib/sketch/sketch.ts';
import type { Base } from '../../lib/whatIf/whatIf.ts';
import { playWhatIf } from '../explore/playWhatIf.ts';
import { playSketch } from '../sketch/playSketch.ts';

const read = (selector: string) => document.querySelector(selector)?.textContent;
const bases: Readonly<Record<string, Base>> = JSON.parse(read('#what-if-bases') ?? '{}');
const lenses: Readonly<Record<string, readonly string[]>> = JSON.parse(read('[data-outside-lenses]') ?? '{}');
const outside: Outside = (kind, id) => (kind === 'claim' ? lenses[id] : undefined);

for (const whatIf of whatIfs) {
  const place = document.getElementById(whatIf.id);
  if (place) playWhatIf(whatIf, bases[whatIf.id] ?? {}, place, outside);
}

const sketches: readonly Sketch[] = JSON.parse(read('[data-sketches]') ?? '[]');

for (const sketch of sketches) {
  const place = document.getElementById(sketch.id);
  if (place) playSketch(sketch, place, outside);
}
