import { edition } from '../../edition.ts';
import { paperAddress, sayPaper } from '../../lib/citation/paperWork.ts';
import type { JoinedFigure } from '../../lib/edition/edition.ts';
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
export function figurePicture(figure: JoinedFigure): string {
  const given = figure.sourceRecords.map(({ short }) => short);
  const independent = [...new Set(figure.seriesRecords.map(({ publisher }) => publisher))];
  const key = [...new Set(figure.claimRecords.flatMap(({ qualifier }) => looks[qualifier] ?? []))];
  const { edition: about, paper } = edition.meta;
  return standaloneSvg(figure, {
    colours: pictureColours,
    foot: [
      given.length ? `Sources, as the paper gives them: ${given.join('; ')}.` : 'The paper gives no source.',
      ...(independent.length
        ? [`Independent sources, in blue where beside the paper’s: ${independent.join('; ')}.`]
        : []),
      ...(key.length
        ? [
            `How to read this chart: ${key.join('; ')}; ƒ: derived. ${qualifiers.exact.meaning.replace(/^The value is/, 'A plain end is')}`,
          ]
        : []),
      `Figure ${figure.number} of ${about.name}, version ${about.version}, ${about.date}, after ${paper.doi ? `doi:${paper.doi}` : sayPaper(paper)}.`,
    ],
    metadata: {
      figure: figure.id,
      edition: about.name,
      version: about.version,
      date: about.date,
      isBasedOn: paperAddress(paper),
      claims: figure.claims,
      ...(figure.context && { context: figure.context }),
    },
  });
}
