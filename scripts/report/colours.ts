import { contrast } from '../../tests/unit/colour/contrast.ts';
import { palettes } from '../../tests/unit/colour/palettes.ts';
import { seen } from '../../tests/unit/colour/seen.ts';
import { simulations } from '../../tests/unit/colour/simulations.ts';
import { used } from '../../tests/unit/colour/used.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';

interface Least {
  readonly ratio: number;
  readonly where: string;
}

/** The least contrast of what is written and drawn, to each kind of sight, in each look of the site. */
export const colours: Measure = {
  title: 'Colours, as colour-blind readers see them',
  command: 'npm run report colours',
  run: async () =>
    (Object.keys(simulations) as (keyof typeof simulations)[]).flatMap((sight) => [
      row(`words, ${sight}: least contrast`, least(sight, used.words, ['paper', 'surface']), 4.5),
      row(`marks, ${sight}: least contrast`, least(sight, used.marks, ['paper']), 3),
    ]),
};

function least(
  sight: keyof typeof simulations,
  tokens: readonly string[],
  grounds: readonly string[],
): Least {
  const all = Object.entries(palettes).flatMap(([look, colours]) =>
    tokens.flatMap((token) =>
      grounds.map((ground) => {
        const [on, under] = [colours[token], colours[ground]];
        if (!on || !under) throw new Error(`src/styles/tokens.css gives --${token} or --${ground} no colour`);
        const ratio = contrast(seen(on, simulations[sight]), seen(under, simulations[sight]));
        return { ratio, where: `--${token} on --${ground}, ${look}` };
      }),
    ),
  );
  return all.reduce((low, one) => (one.ratio < low.ratio ? one : low));
}

function row(what: string, { ratio, where }: Least, limit: number): Measured {
  return {
    what,
    figure: `${ratio.toFixed(2)} : 1 (${where})`,
    limit: `≥ ${limit} : 1`,
    holds: ratio >= limit,
  };
}
