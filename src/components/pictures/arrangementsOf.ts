import { escapeMarkup } from '../../lib/format/escapeMarkup.ts';
import { wrapText } from '../../lib/format/wrapText.ts';
import { chartSizes, type Figure } from '../../lib/schema/figure.ts';
import { renderSvg } from '../charts/svg/renderSvg.ts';
import { textWidth } from './fonts.ts';

/** The first view of a figure as one drawing. */
export interface Arrangement {
  /** Pixels, at the size that the charts are drawn for. */
  readonly width: number;
  readonly height: number;
  /** What is drawn, from 0, 0. */
  readonly svg: string;
}

const gap = { below: 14, beside: 32 };
const titles = { size: 14, step: 18, below: 8 };

/**
 * The ways in which the first view of a figure, or the panel that leads, can stand in a frame: wide, narrow, and
 * narrow with its panels side by side.
 */
export function arrangementsOf(figure: Figure): readonly Arrangement[] {
  return [arrange(figure, 'wide', false), arrange(figure, 'narrow', false), arrange(figure, 'narrow', true)];
}

function arrange(
  { id, panels, lead, alt }: Figure,
  column: keyof typeof chartSizes,
  beside: boolean,
): Arrangement {
  const size = chartSizes[column];
  const { width } = size;
  const shown = lead === undefined ? panels : panels.slice(lead, lead + 1);
  const headings = shown.map(({ title = '' }) =>
    wrapText(title, width, (line) => textWidth(line, 'semibold', titles.size)),
  );
  const roomOf = (lines: number) => (lines ? lines * titles.step + titles.below : 0);
  const tallestHeading = roomOf(Math.max(...headings.map((lines) => lines.length)));
  let [x, y, tallest] = [0, 0, 0];
  const parts = shown.map(({ title, draw }, index) => {
    const svg = renderSvg(draw(size), { id: `${id}-${index}`, label: title ?? alt });
    const lines = headings[index] ?? [];
    const room = beside ? tallestHeading : roomOf(lines.length);
    const words = lines.map(
      (line, row) =>
        `<text x="${x}" y="${y + 13 + row * titles.step}" font-size="${titles.size}" font-weight="600">${escapeMarkup(line)}</text>`,
    );
    const drawn = svg.replace('<svg', `<svg x="${x}" y="${y + room}" overflow="visible"`);
    const height = room + Number(/ height="(\d+(?:\.\d+)?)"/.exec(svg)?.[1] ?? 0);
    tallest = Math.max(tallest, height);
    if (beside) x += width + gap.beside;
    else y += height + gap.below;
    return [...words, drawn].join('\n');
  });
  return {
    width: beside ? x - gap.beside : width,
    height: beside ? tallest : y - gap.below,
    svg: parts.join('\n'),
  };
}
