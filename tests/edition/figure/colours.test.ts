import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawOnce } from '../../../src/components/charts/svg/renderSvg.ts';
import { edition } from '../../../src/edition.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { voiceOf } from '../../../src/lib/schema/claim.ts';
import { chartSizes, viewsOf } from '../../../src/lib/schema/figure.ts';
import { figures } from '../../../src/records.ts';

/** Colours by the name of their property that marks of a voice may have; the neutral ones say nothing of a voice. */
const neutral = ['ink', 'quiet', 'grid', 'aside', 'paper', 'none', 'currentColor'];
const ofPaper = ['accent', 'mark', ...neutral];
const ofOthers = ['context', ...neutral];

/** A colour of an attribute, or that of the fill in `<defs>` that it refers to. */
function colourOf(value: string): string {
  return (
    /^url\(#.*-var([a-z-]+)\)$/.exec(value)?.[1]?.replace(/^-+/, '') ??
    value.replace(/^var\(--([a-z-]+)\)$/, '$1')
  );
}

/** What the shapes and words of an element are painted with, each colour once. */
function coloursOf(element: Element): string[] {
  const found = [...element.querySelectorAll('*')].flatMap((one) =>
    ['fill', 'stroke'].map((name) => {
      const painted = one.closest(`[${name}]:not([${name}="inherit"])`);
      return colourOf(painted?.getAttribute(name) ?? 'currentColor');
    }),
  );
  return [...new Set(found)];
}

/** Colours of a link that its voice may not have. */
function wrongIn(link: Element): string[] {
  const reference = link.getAttribute('href') ?? '';
  const claim = link.getAttribute('data-claim');
  const allowed = claim
    ? voiceOf(edition.claims.get(claim)) === 'context'
      ? ofOthers
      : ofPaper
    : reference.startsWith('series:')
      ? ofOthers
      : undefined;
  if (!allowed) return [];
  return coloursOf(link).flatMap((colour) => (allowed.includes(colour) ? [] : `${reference} in ${colour}`));
}

/** Every drawing of a figure at both sizes. */
function drawingsOf(figure: NumberedFigure): Element[] {
  return viewsOf(figure).flatMap(({ panels, drawing, alt }) =>
    panels.flatMap(({ draw }, panel) =>
      Object.values(chartSizes).map((size) => {
        const id = `${drawing}-${size.width}-${panel}`;
        const svg = drawOnce(draw, size, { id, label: alt, resolve: (reference) => reference });
        return parseHTML(`<body>${svg}</body>`).document.querySelector('svg') as Element;
      }),
    ),
  );
}

describe.each(Object.values<NumberedFigure>(figures).map((figure) => [figure.id, figure] as const))(
  'figure %s',
  (_, figure) => {
    const drawings = drawingsOf(figure);

    test('paints each claim in the colour of its voice: the paper’s red, independent ones blue, or neither', () => {
      const wrong = drawings.flatMap((svg) => [...svg.querySelectorAll('a')].flatMap(wrongIn));
      expect([...new Set(wrong)]).toEqual([]);
    });

    test('has one colour for what the paper says: red on a scale, ink where it shows no values, never both', () => {
      const ofClaims = drawings.flatMap((svg) =>
        [...svg.querySelectorAll('a[data-claim]')]
          .filter(
            (link) => voiceOf(edition.claims.get(link.getAttribute('data-claim') ?? '')) === 'as-stated',
          )
          .flatMap(coloursOf),
      );
      const voices = new Set(ofClaims.filter((colour) => ['accent', 'mark'].includes(colour)));
      expect(voices.size).toBeLessThanOrEqual(1);
    });

    test('has blue only where it shows an independent value, and never the colours of notes and what-ifs', () => {
      for (const svg of drawings) {
        const colours = coloursOf(svg);
        const isIndependent = [...svg.querySelectorAll('a')].some((link) => {
          const claim = link.getAttribute('data-claim');
          return claim
            ? voiceOf(edition.claims.get(claim)) === 'context'
            : /^(series|fact-check|independent):/.test(link.getAttribute('href') ?? '');
        });
        expect(colours.filter((colour) => colour === 'context' && !isIndependent)).toEqual([]);
        expect(colours.filter((colour) => ['note', 'what-if'].includes(colour))).toEqual([]);
      }
    });

    test('names no colour and no tone in its words', () => {
      const { title, subtitle, alt, note = '', control, panels } = figure;
      const words = [
        title,
        subtitle,
        alt,
        note,
        ...(control?.views ?? [{ panels, says: '' }]).flatMap(({ says, panels, ...view }) => [
          says,
          ...('id' in view ? [view.label, view.title ?? '', view.subtitle ?? '', view.alt ?? ''] : []),
          ...panels.map(({ title = '' }) => title),
        ]),
        ...drawings.flatMap((svg) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)),
      ].join('\n');
      expect(
        words.match(/\b(dark|light|pale|red|blue|grey|gray|black|amber|violet)(er|est)?\b/gi) ?? [],
      ).toEqual([]);
    });
  },
);

test('a wrong colour is found: in a shape, in its group, in a fill that it refers to', () => {
  const { document } = parseHTML(
    '<body><svg><g fill="var(--context)"><a href="series:x"><rect/></a></g>' +
      '<a href="series:x"><rect fill="url(#a-1-hatch-varaccent)"/></a><g stroke="var(--accent)"><a href="series:x"><rect fill="none"/></a></g></svg></body>',
  );
  const links = [...document.querySelectorAll('a')];
  expect(links.map(wrongIn)).toEqual([[], ['series:x in accent'], ['series:x in accent']]);
});
