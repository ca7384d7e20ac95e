import * as words from '#edition/data/language.ts';
import { edition } from '../../edition.ts';
import { sayNames } from '../../lib/citation/names.ts';
import { paperYear } from '../../lib/citation/paperWork.ts';
import type { NumberedFigure } from '../../lib/edition/parseFigures.ts';
import { escapeMarkup } from '../../lib/format/escapeMarkup.ts';
import { balanceText, wrapText } from '../../lib/format/wrapText.ts';
import { chartSizes, type Figure } from '../../lib/schema/figure.ts';
import { drawOnce } from '../charts/svg/renderSvg.ts';
import { ink } from '../charts/theme.ts';
import { type Face, textWidth } from './fonts.ts';
import { type LineLook, previewFrame, previewSize, writeLines } from './previewFrame.ts';

/** A figure for a link preview: its finding, its first view as large as fits, and where it is from; as SVG. */
export function figurePreview(figure: NumberedFigure): string {
  const [best] = arrangementsOf(figure)
    .flatMap((arrangement) => layoutsOf(figure, arrangement))
    .sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error(`figure “${figure.id}”: its title is too long for a preview – shorten it`);
  const { title, subtitle, chart } = best;
  const { paper } = edition.meta;
  const independent = chart.svg.includes(ink.context);
  return previewFrame(
    [
      writeLines(title.lines, { ...title, face: 'serif' }),
      writeLines(subtitle.lines, { ...subtitle, face: 'regular', fill: 'var(--quiet)' }),
      `<g transform="translate(${chart.x},${chart.y}) scale(${chart.scale})">${chart.svg}</g>`,
    ].join('\n'),
    `${words.pictures.figureAfter(figure.number, sayNames(paper.authors), paperYear(paper))}${independent ? words.pictures.withIndependent : ''}`,
  );
}

type Lines = Omit<LineLook, 'face'> & { readonly lines: readonly string[] };

/** Where the parts of a preview stand. */
interface PreviewLayout {
  readonly title: Lines;
  readonly subtitle: Lines;
  readonly chart: { readonly x: number; readonly y: number; readonly scale: number; readonly svg: string };
  /** How much better it is to read: larger type first, then less empty room. */
  readonly worth: number;
}

const { left, right, top, bottom } = previewSize.room;
const whole = { width: right - left, height: bottom - top };
/** Type larger than this gains nothing. */
const largest = 1.8;
const space = { head: 22, beside: 44 };
const small = { size: 21, step: 28 };
/** Narrowest and widest column of words beside a chart. */
const column = { least: 330, most: 620 };

/** The layouts that hold a drawing of a figure: words above it, words beside it; none where they do not fit. */
function layoutsOf(figure: Figure, drawing: Arrangement): readonly PreviewLayout[] {
  return [wordsAbove(figure, drawing), wordsBeside(figure, drawing)].flatMap((layout) => layout ?? []);
}

function wordsAbove(figure: Figure, drawing: Arrangement): PreviewLayout | undefined {
  const words = wordsOf(figure, whole.width, 44);
  const room = whole.height - words.height - space.head;
  const scale = Math.min(whole.width / drawing.width, room / drawing.height);
  const y = bottom - room + Math.max(0, (room - drawing.height * scale) / 2);
  return layout(words, drawing, scale, left, y);
}

function wordsBeside(figure: Figure, drawing: Arrangement): PreviewLayout | undefined {
  const room = whole.width - column.least - space.beside;
  const scale = Math.min(largest, room / drawing.width, whole.height / drawing.height);
  const width = Math.min(column.most, whole.width - space.beside - drawing.width * scale);
  const words = [50, 46, 42, 38, 34]
    .map((size) => wordsOf(figure, width, size))
    .find(({ height }) => height <= whole.height);
  const y = top + (whole.height - drawing.height * scale) / 2;
  return words && layout(words, drawing, scale, right - drawing.width * scale, y);
}

function layout(
  { title, subtitle }: Words,
  drawing: Arrangement,
  full: number,
  x: number,
  y: number,
): PreviewLayout {
  const scale = round(full);
  const area = (drawing.width * drawing.height * scale ** 2) / (whole.width * whole.height);
  const chart = { x: round(x), y: round(y), scale, svg: drawing.svg };
  return { title, subtitle, chart, worth: Math.min(scale, largest) + area / 4 };
}

type Words = Pick<PreviewLayout, 'title' | 'subtitle'> & { readonly height: number };

function wordsOf({ title, subtitle }: Figure, width: number, size: number): Words {
  const step = Math.round(size * 1.16);
  const titleLines = balanceText(title, width, widthIn('serif', size));
  const below = top + titleLines.length * step + 10;
  const subtitleLines = wrapText(subtitle, width, widthIn('regular', small.size));
  return {
    title: { lines: titleLines, x: left, y: top, size, step },
    subtitle: { lines: subtitleLines, x: left, y: below, ...small },
    height: below - top + subtitleLines.length * small.step,
  };
}

const widthIn = (face: Face, size: number) => (line: string) => textWidth(line, face, size);

const round = (pixels: number) => Math.round(pixels * 1000) / 1000;

/** The first view of a figure as one drawing. */
interface Arrangement {
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
function arrangementsOf(figure: Figure): readonly Arrangement[] {
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
  const headings = shown.map(({ title = '' }) => wrapText(title, width, widthIn('semibold', titles.size)));
  const roomOf = (lines: number) => (lines ? lines * titles.step + titles.below : 0);
  const tallestHeading = roomOf(Math.max(...headings.map((lines) => lines.length)));
  let [x, y, tallest] = [0, 0, 0];
  const parts = shown.map(({ title, draw }, index) => {
    const svg = drawOnce(draw, size, { id: `${id}-${index}`, label: title ?? alt });
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
