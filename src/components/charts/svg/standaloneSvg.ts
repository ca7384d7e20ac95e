import { escapeMarkup } from '../../../lib/format/escapeMarkup.ts';
import { balanceText, wrapText } from '../../../lib/format/wrapText.ts';
import { chartSizes, type Figure } from '../../../lib/schema/figure.ts';
import { drawSvg, serializeSvg } from './renderSvg.ts';

interface StandaloneOptions {
  /** Colours by the name of their custom property. */
  readonly colours: Readonly<Record<string, string>>;
  /** Lines under the chart: sources, qualifiers, edition and version. */
  readonly foot: readonly string[];
  /** What a program should know: written as JSON into `<metadata>`. */
  readonly metadata: unknown;
}

const size = chartSizes.wide;
const margin = 24;
const fonts = {
  serif: "'Source Serif 4', Georgia, Charter, Cambria, serif",
  sans: "'Source Sans 3', system-ui, Roboto, Helvetica, Arial, sans-serif",
};

/** Pixels from line to line, most characters of a line, and look of each kind of text. */
const texts = {
  title: { step: 27, most: 70, look: `font-family="${fonts.serif}" font-size="21" font-weight="700"` },
  subtitle: { step: 18, most: 114, look: 'font-size="13" fill="var(--quiet)"' },
  panel: { step: 22, most: 96, look: 'font-size="13" font-weight="600"' },
  foot: { step: 16, most: 136, look: 'font-size="11" fill="var(--quiet)"' },
} as const;

/** How long a line is in letters: a Chinese character takes the room of a little more than two. */
const lettersIn = (line: string) =>
  line.length + 1.1 * (line.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);

/**
 * A figure as a file of its own: title, first view at its wide width, sources, and what a program should know inside.
 * Well-formed XML, light colours, no script, nothing from elsewhere.
 */
export function standaloneSvg(figure: Figure, { colours, foot, metadata }: StandaloneOptions): string {
  let y = margin;
  const parts: string[] = [];
  const write = (text: string, kind: keyof typeof texts) => {
    const { step, most, look } = texts[kind];
    const wrap = kind === 'title' ? balanceText : wrapText;
    for (const line of wrap(text, most, lettersIn)) {
      y += step;
      parts.push(`<text x="0" y="${y - 6}" ${look}>${escapeMarkup(line)}</text>`);
    }
  };
  write(figure.title, 'title');
  y += 4;
  write(figure.subtitle, 'subtitle');
  y += 16;
  for (const [index, { title, draw }] of figure.panels.entries()) {
    if (title) write(title, 'panel');
    const svg = serializeSvg(
      drawSvg(draw, size, { id: `${figure.id}-${index}`, label: title ?? figure.alt, haloBelow: true }),
    );
    const height = Number(/ height="(\d+(?:\.\d+)?)"/.exec(svg)?.[1] ?? 0);
    // The file is one image with a title and a description: names and roles inside it are heard by nobody.
    const silent = svg.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
    parts.push(silent.replace('<svg', `<svg y="${y}" overflow="visible"`));
    y += height + 14;
  }
  y += 4;
  if (figure.note) write(figure.note, 'foot');
  for (const line of foot) write(line, 'foot');
  const height = Math.ceil(y + margin);
  const whole = size.width + 2 * margin;
  const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="${-margin} 0 ${whole} ${height}" role="img" color="var(--ink)" fill="currentColor" font-family="${fonts.sans}">
<title>${escapeMarkup(figure.title)}</title>
<desc>${escapeMarkup(figure.alt)}</desc>
<metadata>${escapeMarkup(JSON.stringify(metadata))}</metadata>
<rect x="${-margin}" width="${whole}" height="${height}" fill="var(--paper)"/>
${parts.join('\n')}
</svg>
`;
  return withColours(drawing, colours);
}

/**
 * A drawing with its colours written out, for a file that stands alone: it has no stylesheet, and drawing programs know no `var()`.
 *
 * @param colours by the name of their custom property
 * @throws Error when the drawing names a colour that is not among them
 */
export function withColours(svg: string, colours: Readonly<Record<string, string>>): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = Object.hasOwn(colours, name) ? colours[name] : undefined;
    if (colour === undefined)
      throw new Error(
        `src/styles/tokens.css gives no colour ${name}, which a drawing names – add it there, or draw with one that it gives`,
      );
    return colour;
  });
}
