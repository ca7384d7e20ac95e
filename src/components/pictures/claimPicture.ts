import * as words from '#edition/data/language.ts';
import { escapeMarkup } from '../../lib/format/escapeMarkup.ts';
import { wrapText } from '../../lib/format/wrapText.ts';
import { withColours } from '../charts/svg/standaloneSvg.ts';
import type { EmbeddedClaim } from '../claim/embeddedClaim.ts';
import { type Face, otherTypeface, textWidth } from './fonts.ts';
import { darkColours, pictureColours } from './pictureColours.ts';

/** A claim as a picture, with its size in pixels. */
interface ClaimPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const width = 440;
const [left, right, top] = [20, 16, 12];

/** Size of the letters and distance of the lines of each part, the space below it, and its class. */
const looks = {
  small: { size: 14, step: 20, below: 4, face: 'regular', attributes: '' },
  value: {
    size: 30,
    step: 38,
    below: 4,
    face: 'serif',
    attributes: ' font-family="Georgia,serif" font-weight="600"',
  },
  verdict: {
    size: 14,
    step: 20,
    below: 4,
    face: 'semibold',
    attributes: ' class="a" font-weight="600" fill="var(--note)"',
  },
  foot: { size: 12, step: 17, below: 4, face: 'regular', attributes: ' class="q" fill="var(--quiet)"' },
} as const satisfies Record<
  string,
  { size: number; step: number; below: number; face: Face; attributes: string }
>;

/** What readers who prefer dark see, by the classes of the parts. */
const darkStyle = withColours(
  '@media(prefers-color-scheme:dark){svg{color:var(--ink)}.p{fill:var(--paper)}.r{stroke:var(--rule)}.a{fill:var(--note)}.c{fill:var(--context)}.q{fill:var(--quiet)}}',
  darkColours,
);

/**
 * A claim as an SVG of its own, for a page that shows no frames: what the frame says, in its order. Colours are those of the light scheme,
 * written at each part; a style for readers who prefer dark stands beside them, and a host that bars styles in files takes away no more
 * than that. In an `<img>` its link is none, so the address is to be given around it.
 *
 * @param claim as `embeddedClaim` gives it
 * @param href of the page of the claim, from the picture
 */
export function claimPicture(claim: EmbeddedClaim, href: string): ClaimPicture {
  let y = top;
  const write = (text: string, part: keyof typeof looks, colour = '') => {
    const { size, step, below, face, attributes } = looks[part];
    const lines = wrapText(text, width - left - right, (line) => textWidth(line, face, size) * otherTypeface);
    const spans = lines.map((line, index) => {
      y += step;
      const base = y - Math.round((step - size) / 2 + size * 0.22);
      return `<tspan x="${left}" ${index === 0 ? `y="${base}"` : `dy="${step}"`}>${escapeMarkup(line)}</tspan>`;
    });
    y += below;
    return `<text font-size="${size}"${attributes}${colour}>${spans.join('')}</text>`;
  };
  const { comparison, verdict, voice } = claim;
  const ofVoice = voice === 'context' ? ' class="c" fill="var(--context)"' : '';
  const texts = [
    write(claim.subject, 'small'),
    write(claim.printed, 'value', ofVoice),
    write(claim.measure, 'small'),
    ...(comparison
      ? [write(`${comparison.sign} ${comparison.says}`.trim(), verdict === 'disputed' ? 'verdict' : 'small')]
      : []),
    write(`${claim.origin} ${claim.from}`, 'foot'),
  ];
  const height = y + top;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${words.locale.tag}" color="var(--ink)" fill="currentColor" font-family="system-ui,Roboto,Helvetica,Arial,sans-serif">
<title>${escapeMarkup(claim.all)}</title>
<style>${darkStyle}</style>
<rect class="p r" x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="var(--paper)" stroke="var(--rule)"/>
<path${ofVoice} d="M0 0h4v${height}h-4z"/>
<a href="${escapeMarkup(href)}" target="_top">
${texts.join('\n')}
</a>
</svg>
`;
  return { svg: withColours(svg, pictureColours), width, height };
}
