import * as language from '#edition/data/language.ts';
import { edition } from '../../edition.ts';
import { sayNames } from '../../lib/citation/names.ts';
import { paperYear, sayPublished } from '../../lib/citation/paperWork.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { wrapText } from '../../lib/format/wrapText.ts';
import { textWidth } from './fonts.ts';
import { previewFrame, previewSize, writeLines } from './previewFrame.ts';

const { left, right, top, bottom } = previewSize.room;
const title = { size: 54, step: 62 };
const byline = { size: 24, step: 34 };
const value = { size: 42, step: 50 };
const label = { size: 19, step: 24 };
const columns = 3;
const gap = 42;

/** The edition for a link preview: the paper's title and author, and the numbers of the front page with their qualifiers; as SVG. */
export function editionPreview(): string {
  const { meta, highlights } = edition;
  const { paper } = meta;
  const lines = wrapText(paper.title, right - left, (line) => textWidth(line, 'serif', title.size));
  const below = top + lines.length * title.step + 6;
  const start = below + byline.step + 30;
  const width = (right - left - gap * (columns - 1)) / columns;
  const longest = Math.max(...highlights.map((claim) => textWidth(formatClaim(claim), 'serif', value.size)));
  const size = Math.floor(value.size * Math.min(1, width / longest));
  const rows = Math.ceil(highlights.length / columns);
  const numbers = highlights.map((claim, index) => {
    const x = left + (index % columns) * (width + gap);
    const y = start + Math.floor(index / columns) * ((bottom - start + 10) / rows);
    const words = wrapText(language.values.named(claim.subject, claim.measure), width, (line) =>
      textWidth(line, 'regular', label.size),
    );
    return [
      `<rect x="${x}" y="${y - 8}" width="${width}" height="2" fill="var(--ink)"/>`,
      writeLines([formatClaim(claim)], { ...value, size, x, y, face: 'serif' }),
      writeLines(words, { ...label, x, y: y + value.step, face: 'regular', fill: 'var(--quiet)' }),
    ].join('\n');
  });
  return previewFrame(
    [
      writeLines(lines, { ...title, x: left, y: top, face: 'serif' }),
      writeLines(
        [
          [sayNames(paper.authors), sayPublished(paper)]
            .filter(Boolean)
            .join(`${language.locale.stop}${language.locale.space}`),
        ],
        {
          ...byline,
          x: left,
          y: below,
          face: 'regular',
          fill: 'var(--quiet)',
        },
      ),
      ...numbers,
    ].join('\n'),
    language.pictures.versionAfter(meta.edition.version, sayNames(paper.authors), paperYear(paper)),
  );
}
