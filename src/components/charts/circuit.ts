import * as Plot from '@observablehq/plot';
import { linked, tag } from './linked.ts';
import { type Label, labelMarks } from './pixelPlot.ts';
import { ink, type } from './theme.ts';

/** A place on a circuit: a ring with its name beside it, both one link. Pixels from the top left corner. */
export interface Station {
  readonly x: number;
  readonly y: number;
  /** Lines break where it has a line break. */
  readonly name: string;
  /** Where the name stands. */
  readonly side: 'left' | 'right' | 'below';
  /** Pixels that the name may take. */
  readonly room: number;
  readonly weight?: number;
  /** Without a ring: a name alone. */
  readonly bare?: boolean;
  readonly href: string;
  readonly spoken: string;
  /** What it stands for, by id: its drawing carries it as `data-node`. */
  readonly node: string;
  /** The same where it is a term, whose card it opens: as `data-term`. */
  readonly term?: string;
}

/** A line from one station to another, with a head; a link. */
export interface Arc {
  readonly from: Point;
  readonly to: Point;
  /** The two points that draw a curve to them; straight where they are left out. */
  readonly curve?: readonly [Point, Point];
  /** `line` thin, `main` strong, `track` broad and pale. */
  readonly look?: 'line' | 'main' | 'track';
  readonly href: string;
  readonly spoken: string;
  /** The two stations that it joins, as `from to`: its drawing carries them as `data-step`. */
  readonly step: string;
  /** Words on the line, and where. */
  readonly words?: string;
  readonly wordsAt?: Point;
  readonly anchor?: 'start' | 'middle' | 'end';
}

type Point = readonly [x: number, y: number];

/** The marks of a circuit: arcs, then stations on them, then words. Each arc and station has room for a finger. */
export function circuitMarks(stations: readonly Station[], arcs: readonly Arc[]): Plot.Markish[] {
  return [
    (['track', 'main', 'line'] as const).map((look) => arcMarks(arcs, look)),
    stationMarks(stations),
    labelMarks(arcs.flatMap(arcWords)),
    labelMarks(stations.map(nameOf)),
  ];
}

const arcLooks = {
  line: { stroke: ink.quiet, strokeWidth: 1.5, head: 6 },
  main: { stroke: ink.mark, strokeWidth: 3, head: 9 },
  track: { stroke: ink.grid, strokeWidth: 9, head: 0 },
} as const;

/** Pixels across that a pointer or a finger meets a line in, and from the middle of a station to its name. */
const reach = 24;
const beside = 13;

/** What is seen of the arcs of one look, over what is clicked. */
function arcMarks(all: readonly Arc[], look: NonNullable<Arc['look']>): Plot.Markish[] {
  const arcs = all.filter((arc) => (arc.look ?? 'line') === look);
  const { head, ...stroke } = arcLooks[look];
  const drawn = {
    fill: 'none',
    strokeLinecap: 'round',
    render: tag(arcs.map(({ step }) => ({ step }))),
  } as const;
  return [
    paths(arcs, (arc, pen) => drawArc(pen, arc, 0), {
      ...drawn,
      stroke: ink.paper,
      strokeOpacity: 0,
      strokeWidth: reach,
      ...linked,
    }),
    paths(arcs, (arc, pen) => drawArc(pen, arc, head), { ...drawn, ...stroke, pointerEvents: 'none' }),
    look === 'track'
      ? paths(arcs.flatMap(chevrons), (chevron, pen) => drawArc(pen, chevron, 9), {
          fill: 'none',
          stroke: ink.mark,
          strokeWidth: 2,
          strokeLinecap: 'round',
          pointerEvents: 'none',
        })
      : [],
  ];
}

/** A path for each row, drawn from the top left corner. */
function paths<Row>(rows: readonly Row[], draw: (row: Row, pen: Pen) => void, options: Plot.DotOptions) {
  const symbol = (row: Row) => ({ draw: (pen: Pen) => draw(row, pen) });
  return Plot.dot(rows, {
    ...options,
    x: () => 0,
    y: () => 0,
    r: 1,
    symbol: symbol as unknown as Plot.SymbolType,
  });
}

/** Two small heads on a broad line, near its beginning and its end, that say which way it goes. */
function chevrons({ from, to, curve: [c1, c2] = [from, to] }: Arc): Pick<Arc, 'from' | 'to'>[] {
  return [0.14, 0.86].map((t) => {
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * from[axis] +
      3 * t * (1 - t) ** 2 * c1[axis] +
      3 * t ** 2 * (1 - t) * c2[axis] +
      t ** 3 * to[axis];
    const towards = (axis: 0 | 1) =>
      (1 - t) ** 2 * (c1[axis] - from[axis]) +
      2 * t * (1 - t) * (c2[axis] - c1[axis]) +
      t ** 2 * (to[axis] - c2[axis]);
    return { from: [at(0) - towards(0) / 1e3, at(1) - towards(1) / 1e3], to: [at(0), at(1)] };
  });
}

type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'bezierCurveTo'>;

/** A line and its head in one stroke, so that it can be drawn from its beginning to its end. */
function drawArc(pen: Pen, { from, to, curve }: Pick<Arc, 'from' | 'to' | 'curve'>, head: number): void {
  pen.moveTo(...whole(from));
  if (curve) pen.bezierCurveTo(...whole(curve[0]), ...whole(curve[1]), ...whole(to));
  else pen.lineTo(...whole(to));
  if (!head) return;
  const before = curve?.[1] ?? from;
  const angle = Math.atan2(to[1] - before[1], to[0] - before[0]);
  const wing = (side: number): Point => [
    to[0] - head * Math.cos(angle + side),
    to[1] - head * Math.sin(angle + side),
  ];
  pen.lineTo(...whole(wing(0.55)));
  pen.lineTo(...whole(to));
  pen.lineTo(...whole(wing(-0.55)));
}

/** A point in whole pixels: nobody sees the fractions, and every page would carry them. */
function whole([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

function arcWords({ words, wordsAt: [x, y] = [0, 0], anchor = 'middle', step, look }: Arc): Label[] {
  if (!words) return [];
  const strong =
    look === 'track' ? { weight: 600, size: type.label } : { colour: ink.quiet, size: type.small };
  return [{ x, y, text: words, anchor, halo: true, tags: { step }, ...strong }];
}

/** Rings on the lines, and under each and its name what is clicked. */
function stationMarks(stations: readonly Station[]): Plot.Markish[] {
  const ringed = stations.filter(({ bare }) => !bare);
  return [
    Plot.rect(
      stations.map((station) => ({ ...station, ...touched(station) })),
      {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        rx: 4,
        fill: ink.paper,
        fillOpacity: 0,
        ...linked,
        render: tag(stations.map(({ node, term }) => ({ node, term }))),
      },
    ),
    Plot.dot(ringed, {
      x: 'x',
      y: 'y',
      r: 6,
      fill: ink.paper,
      stroke: ink.mark,
      strokeWidth: 2.5,
      pointerEvents: 'none',
      render: tag(ringed.map(({ node }) => ({ node }))),
    }),
  ];
}

/** Where a station is clicked: its ring and its name. */
function touched({ x, y, name, side, room, bare }: Station) {
  const half = Math.round(Math.max(reach, name.split('\n').length * type.label * 1.25 + 8) / 2);
  const ring = bare ? 4 : 12;
  return {
    left: { x1: x - beside - room, x2: x + ring, y1: y - half, y2: y + half },
    right: { x1: x - ring, x2: x + beside + room, y1: y - half, y2: y + half },
    below: { x1: x - room / 2, x2: x + room / 2, y1: y - ring, y2: y + 2 * half + 6 },
  }[side];
}

function nameOf({ x, y, name, side, weight = 400, node }: Station): Label {
  const place = {
    left: { x: x - beside, y, anchor: 'end' },
    right: { x: x + beside, y, anchor: 'start' },
    below: { x, y: y + 11, anchor: 'middle', line: 'top' },
  } as const;
  return { ...place[side], text: name, weight, size: type.label, tags: { node } };
}
