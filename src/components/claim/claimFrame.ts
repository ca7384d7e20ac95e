import { wrapText } from '../../lib/format/wrapText.ts';
import { otherTypeface, textWidth } from '../pictures/fonts.ts';
import type { EmbeddedClaim } from './embeddedClaim.ts';

/** How wide a frame with a claim is where whoever shows it does not say, and the narrowest in which it must stand whole, in CSS pixels. */
export const claimFrameWidths = { usual: 480, narrow: 300 } as const;

/** Pixels that are no text, to either side and above and below. */
const padding = 16;
/** Size and distance of the lines of each part, as `src/styles/embed.css` has them; the space below it. */
const parts = {
  small: { size: 14, step: 20, below: 4 },
  value: { size: 30, step: 36, below: 4 },
  foot: { size: 13, step: 18, below: 6 },
} as const;

/**
 * How high the frame of a claim must be, in CSS pixels, so that it stands whole in a narrow column too. Rather too high than too low: what
 * is below is the ground of the page around it.
 *
 * @param kept whether the frame shows a released version, which says so in two more lines
 */
export function claimFrameHeight(claim: EmbeddedClaim, kept = false): number {
  const room = claimFrameWidths.narrow - 2 * padding - 2;
  const heightOf = (text: string, part: keyof typeof parts) => {
    const { size, step, below } = parts[part];
    const lengthOf = (line: string) => textWidth(line, 'regular', size) * otherTypeface;
    // A word that is longer than a line breaks within.
    const lines = wrapText(text, room, lengthOf).reduce(
      (sum, line) => sum + Math.ceil(lengthOf(line) / room),
      0,
    );
    return lines * step + below;
  };
  const height =
    heightOf(claim.subject, 'small') +
    heightOf(claim.printed, 'value') +
    heightOf(claim.measure, 'small') +
    (claim.comparison ? heightOf(`${claim.comparison.sign} ${claim.comparison.says}`, 'small') + 6 : 0) +
    heightOf(`${claim.origin} ${claim.from}`, 'foot') +
    (kept ? 3 * parts.foot.step + 6 : 0);
  return Math.ceil((height + 2 * padding) / 10) * 10;
}
