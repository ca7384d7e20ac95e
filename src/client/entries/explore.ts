import { whatIfs } from '#edition/content/whatIfs.ts';
import type { Sketch } from '../../lib/sketch/sketch.ts';
import type { Base } from '../../lib/whatIf/whatIf.ts';
import { outsideOnPage, playWhatIf } from '../explore/playWhatIf.ts';
import { playSketch } from '../sketch/playSketch.ts';

const read = (selector: string) => document.querySelector(selector)?.textContent;
const bases: Readonly<Record<string, Base>> = JSON.parse(read('#what-if-bases') ?? '{}');

for (const whatIf of whatIfs) {
  const place = document.getElementById(whatIf.id);
  if (place) playWhatIf(whatIf, bases[whatIf.id] ?? {}, place);
}

const sketches: readonly Sketch[] = JSON.parse(read('[data-sketches]') ?? '[]');

for (const sketch of sketches) {
  const place = document.getElementById(sketch.id);
  if (place) playSketch(sketch, place, outsideOnPage);
}
