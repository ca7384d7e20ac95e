import * as words from '#edition/data/language.ts';
import { edition } from '../../edition.ts';
import { paperAddress, sayPaper } from '../../lib/citation/paperWork.ts';
import type { JoinedFigure } from '../../lib/edition/edition.ts';
import type { QualifierId } from '../../lib/schema/qualifier.ts';
import { standaloneSvg } from '../charts/svg/standaloneSvg.ts';
import { pictureColours } from './pictureColours.ts';

/** The look of each qualifier in a chart; undefined where it needs no key, or has no place on a scale. */
const looks: Readonly<Record<QualifierId, string | undefined>> = {
  exact: undefined,
  superlative: undefined,
  'ratio-without-base': undefined,
  'not-bounded': undefined,
  ...words.pictures.looks,
};

/** A figure as an SVG file that stands alone: sources, qualifiers, version and claims are in it. */
export function figurePicture(figure: JoinedFigure): string {
  const given = figure.sourceRecords.map(({ short }) => short);
  const independent = [...new Set(figure.seriesRecords.map(({ publisher }) => publisher))];
  const drawn = figure.claimRecords.flatMap(({ qualifier, bound }) => [qualifier, bound ?? qualifier]);
  const key = [...new Set(drawn.flatMap((id) => looks[id] ?? []))];
  const own = figure.claimRecords.some((claim) => claim.own);
  const { edition: about, paper } = edition.meta;
  return standaloneSvg(figure, {
    colours: pictureColours,
    foot: [
      ...(given.length ? [words.pictures.sources(given.join(words.locale.semicolon))] : []),
      ...(own ? [words.pictures.ownResults] : []),
      ...(given.length || own ? [] : [words.pictures.noSource]),
      ...(independent.length ? [words.pictures.independent(independent.join(words.locale.semicolon))] : []),
      ...(key.length ? [words.pictures.howToRead(key.join(words.locale.semicolon))] : []),
      words.pictures.from(
        figure.number,
        about.name,
        about.version,
        about.date,
        paper.doi ? `doi:${paper.doi}` : sayPaper(paper),
      ),
    ],
    metadata: {
      figure: figure.id,
      edition: about.name,
      version: about.version,
      ...(about.doi && { doi: about.doi }),
      date: about.date,
      isBasedOn: paperAddress(paper),
      claims: figure.claims,
      ...(figure.context && { context: figure.context }),
    },
  });
}
