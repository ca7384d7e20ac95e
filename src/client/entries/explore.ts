import { whatIfs } from '../../content/whatIfs/index.ts';
import type { Base } from '../../lib/whatIf/whatIf.ts';
import { playWhatIf } from '../explore/playWhatIf.ts';

const held = document.getElementById('what-if-bases')?.textContent ?? '{}';
const bases: Readonly<Record<string, Base>> = JSON.parse(held);

for (const whatIf of whatIfs) {
  const place = document.getElementById(whatIf.id);
  if (place) playWhatIf(whatIf, bases[whatIf.id] ?? {}, place);
}
