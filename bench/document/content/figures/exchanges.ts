import * as Plot from '@observablehq/plot';
import { linked } from '#engine/components/charts/linked.ts';
import { pixelPlot } from '#engine/components/charts/pixelPlot.ts';
import { halo, ink, type } from '#engine/components/charts/theme.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatNumber } from '#engine/lib/format/formatNumber.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { countAt } from '../../data/claims.ts';
import { exchanges, type LendingPlace, places } from '../../data/exchanges.ts';

const readers = ({ name }: LendingPlace) => countAt('readers', name);

/** Thirty discs with their names, and an arrow for each exchange, as wide as it has parcels. */
function draw({ width, narrow }: ChartSize) {
  const height = narrow ? 560 : 520;
  const margin = narrow ? 24 : 36;
  const placed = places.map((place) => ({
    ...chartRow(readers(place), place.name),
    x: margin + place.x * (width - 2 * margin),
    y: height - margin - place.y * (height - 2 * margin),
    radius: 3 + (place.readers / 30) ** 0.5 * 7,
  }));
  const at = (name: string) => {
    const place = placed.find(({ label }) => label === name);
    if (!place) throw new Error(`no place is called “${name}”`);
    return place;
  };
  const arrows = exchanges.map(({ from, to, parcels }) => ({
    x1: at(from).x,
    y1: at(from).y,
    x2: at(to).x,
    y2: at(to).y,
    parcels,
  }));
  return pixelPlot(
    [
      Plot.arrow(arrows, {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        bend: true,
        inset: 8,
        stroke: ink.aside,
        strokeWidth: ({ parcels }: { parcels: number }) => 0.5 + parcels / 15,
      }),
      Plot.dot(placed, { x: 'x', y: 'y', r: 'radius', fill: ink.focus, stroke: ink.paper, ...linked }),
      Plot.text(placed, {
        x: 'x',
        y: 'y',
        text: 'label',
        dy: -16,
        fontSize: type.small,
        fill: ink.text,
        ...halo(4),
        pointerEvents: 'none',
      }),
    ],
    { width, height },
  );
}

/** Whom a place lends to, with the parcels of a year. */
function lendsTo({ name }: LendingPlace): string {
  const sent = exchanges.filter(({ from }) => from === name);
  return sent.map(({ to, parcels }) => `${to} (${formatNumber(parcels)})`).join(', ') || '–';
}

/** Who lends to whom, as a network. */
export default parseFigure({
  id: 'exchanges',
  title: 'Thirty places exchange books, some only one way',
  subtitle: 'Regular exchanges: from the lender to the borrower, as wide as it has parcels in a year.',
  alt: 'Network of thirty branches, school libraries and reading rooms, joined by arrows from lender to borrower.',
  section: '1.3',
  panels: [{ draw }],
  table: {
    columns: ['Place', 'Readers', 'Lends to (parcels)'],
    rows: places.map((place) => [place.name, { claim: readers(place).id }, lendsTo(place)]),
  },
});
