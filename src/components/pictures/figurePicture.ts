import { claims, contextSeries, meta, sources } from '../../edition.ts';
import { lookUp } from '../../lib/edition/lookUp.ts';
import type { NumberedFigure } from '../../lib/edition/parseFigures.ts';
import type { ContextSeries } from '../../lib/schema/independentSeries.ts';
import { type QualifierId, qualifiers } from '../../lib/schema/qualifier.ts';
import { standaloneSvg } from '../charts/svg/standaloneSvg.ts';
import { pictureColours } from './pictureColours.ts';

/** Qualifiers that a chart draws, with the look that says so. */
const looks: Partial<Record<QualifierId, string>> = {
  about: 'fading end: an estimate',
  'more-than': 'arrow: a lower bound',
  'at-least': 'arrow: a lower bound',
  'less-than': 'fading in: an upper bound',
  'at-most': 'fading in: an upper bound',
  potential: 'hollow: a possibility',
  goal: 'hollow with a flag: a goal',
};

/** A figure as an SVG file that stands alone: sources, qualifiers, version and claims are in it. */
export function figurePicture(figure: NumberedFigure): string {
  const shown = figure.claims.map((id) => lookUp('claim', claims, id));
  const given = [...new Set(shown.flatMap((claim) => claim.sources))].map(
    (id) => lookUp('source', sources, id).short,
  );
  const independent = [
    ...new Set(
      (figure.context ?? []).map(
        (id) => lookUp<ContextSeries>('context series', contextSeries, id).publisher,
      ),
    ),
  ];
  const key = [...new Set(shown.flatMap(({ qualifier }) => looks[qualifier] ?? []))];
  const { edition, paper } = meta;
  return standaloneSvg(figure, {
    colours: pictureColours,
    foot: [
      given.length ? `Sources, as the paper gives them: ${given.join('; ')}.` : 'The paper gives no source.',
      ...(independent.length
        ? [`From independent sources, in blue where beside the paper’s: ${independent.join('; ')}.`]
        : []),
      ...(key.length
        ? [
            `How values are drawn: ${key.join('; ')}; ƒ: derived. ${qualifiers.exact.meaning.replace(/^The value is/, 'A plain end is')}`,
          ]
        : []),
      `Figure ${figure.number} of ${edition.name}, version ${edition.version}, ${edition.date}, after doi:${paper.doi}.`,
    ],
    metadata: {
      figure: figure.id,
      edition: edition.name,
      version: edition.version,
      date: edition.date,
      isBasedOn: `https://doi.org/${paper.doi}`,
      claims: figure.claims,
      ...(figure.context && { context: figure.context }),
    },
  });
}
