import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { wrapText } from '../../lib/format/wrapText.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { bodyFill } from './barMarks.ts';
import { linked } from './linked.ts';
import { endMarks, lineDash, styleOnScale } from './qualifier.ts';
import { ink, lettering, voiceInk } from './theme.ts';

/** A part of a whole. */
export interface StripPart extends ChartRow {
  /** Colour; that of the claim's voice when left out. */
  readonly colour?: string;
  /** Oblique lines instead of a solid body: tells a category from the others in one voice. */
  readonly hatched?: true;
  /** Left out of the drawing where its part is too slim for its label. */
  readonly unlabelled?: true;
}

/** The claim of several parts together, as a bracket over them. */
export interface StripBracket extends ChartRow {
  /** Claims of the first and the last of its parts. */
  readonly from: string;
  readonly to: string;
}

interface ShareStripOptions extends ChartSize {
  /** The whole, in the unit of the parts. */
  readonly whole: number;
  readonly brackets?: readonly StripBracket[];
}

/** Heights of the strip and of a bracket with its words, and pixels from strip to labels and from line to line. */
const [strip, bracketRoom, toLabels, line] = [38, 50, 18, 16];
/** How wide a letter of a label is at most, in pixels, and the least room between two labels. */
const [letter, between] = [7, 10];

/** A whole as one strip of parts, each labelled under its left end; brackets over those that belong together. */
export function shareStrip(
  parts: readonly StripPart[],
  { width, whole, brackets = [] }: ShareStripOptions,
): Plot.PlotOptions {
  const top = brackets.length > 0 ? bracketRoom : 1;
  const scale = (width - 2) / whole;
  let end = 0;
  const placed = parts.map((part) => {
    const start = end;
    end += part.value;
    return { ...part, start, end, body: styleOnScale(part).body };
  });
  const named = placed.filter(({ unlabelled }) => !unlabelled);
  const labels = named.map((part, index) => {
    const room = ((named[index + 1]?.start ?? whole) - part.start) * scale - between;
    return { ...part, words: wrapText(part.label, Math.max(6, Math.floor(room / letter))) };
  });
  const lines = Math.max(0, ...labels.map(({ words }) => words.length));
  const isPrinted = labels.some(({ printed }) => printed);
  const band = { y1: top, y2: top + strip } as const;
  const colour = (part: StripPart) => part.colour ?? voiceInk(part);
  const find = (claim: string) => {
    const found = placed.find((part) => part.claim === claim);
    if (!found) throw new Error(`a bracket is drawn over claim “${claim}”, which is no part of the strip`);
    return found;
  };
  return {
    width,
    height: top + strip + (lines ? toLabels + (lines + (isPrinted ? 1 : -0.3)) * line : 6),
    marginLeft: 1,
    marginRight: 1,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, whole], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(placed, {
        x1: 'start',
        x2: 'end',
        ...band,
        fill: (part: (typeof placed)[number]) => bodyFill(part.body, colour(part), { hatched: part.hatched }),
        stroke: colour,
        strokeWidth: 1,
        ...linked,
      }),
      Plot.ruleX(placed.slice(1), { x: 'start', ...band, stroke: ink.paper, strokeWidth: 3 }),
      endMarks(placed, { x: 'end', y: top + strip / 2, stroke: colour }),
      Plot.text(labels, {
        x: 'start',
        y: band.y2 + toLabels,
        text: 'printed',
        textAnchor: 'start',
        ...lettering.value,
      }),
      Plot.text(labels, {
        x: 'start',
        y: band.y2 + (isPrinted ? toLabels + line / 2 + 3 : 8),
        text: ({ words }: { words: string[] }) => words.join('\n'),
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight: line / lettering.small.fontSize,
        ...lettering.small,
      }),
      brackets.map((bracket) => bracketMarks(bracket, find(bracket.from).start, find(bracket.to).end, top)),
    ],
  };
}

/** A thin bracket over parts, with words that link to its claim. */
function bracketMarks(bracket: StripBracket, from: number, to: number, top: number): Plot.Markish[] {
  const y = top - 14;
  const row = [{ ...bracket, from, to }];
  const line = { stroke: ink.text, strokeWidth: 1.2 } as const;
  const isPlain = styleOnScale(bracket).end === 'plain';
  return [
    Plot.ruleY(row, { x1: 'from', x2: 'to', y, ...line, ...lineDash(bracket) }),
    endMarks(row, { x: 'to', y, stroke: ink.text }),
    Plot.ruleX(isPlain ? [from, to] : [from], { y1: y, y2: y + 8, ...line }),
    Plot.text(row, {
      x: 'from',
      y: y - 8,
      text: ({ printed, label }: ChartRow) => `${printed} ${label}`,
      textAnchor: 'start',
      lineAnchor: 'bottom',
      ...lettering.value,
      fill: voiceInk,
      ...linked,
    }),
  ];
}
