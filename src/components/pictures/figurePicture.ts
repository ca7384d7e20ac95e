import * as words from '#edition/data/language.ts';
import { edition } from '../../edition.ts';
import { paperAddress, sayPaper } from '../../lib/citation/paperWork.ts';
import type { JoinedFigure } from '../../lib/edition/edition.ts';
import { chartSizes } from '../../lib/schema/figure.ts';
import type { QualifierId } from '../../lib/schema/qualifier.ts';
import { drawSvg, serializeSvg } from '../charts/svg/renderSvg.ts';
import { standaloneSvg } from '../charts/svg/standaloneSvg.ts';
import { pictureColours } from './pictureColours.ts';

/** What is said of the looks of qualifiers, of bars and of single marks; of those that need no key nothing. */
const looks: Readonly<Record<'bar' | 'mark', Partial<Record<QualifierId, string>>>> = {
  bar: words.pictures.looks,
  mark: words.pictures.markLooks,
};

/** A figure as an SVG file that stands alone: sources, qualifiers, version and claims are in it. */
export function figurePicture(figure: JoinedFigure): string {
  const given = [...new Set(figure.sourceRecords.map(({ short }) => short))];
  const key = keyOf(figure);
  const independent = [...new Set(figure.seriesRecords.map(({ publisher }) => publisher))];
  const { edition: about, paper } = edition.meta;
  return standaloneSvg(figure, {
    colours: pictureColours,
    foot: [
      ...(given.length ? [words.pictures.sources(given.join(words.locale.semicolon))] : []),
      ...(figure.ownResults ? [words.pictures.ownResults] : []),
      ...(figure.unsourced && !given.length && !figure.ownResults ? [words.pictures.noSource] : []),
      ...(independent.length ? [words.pictures.independent(independent.join(words.locale.semicolon))] : []),
      ...key,
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

/** What the looks in the first view mean: that view alone stands in the picture. */
function keyOf({ id, panels, claimRecords, alt }: JoinedFigure): readonly string[] {
  const drawn = panels
    .map(({ draw }, index) =>
      serializeSvg(
        drawSvg(draw, chartSizes.wide, { id: `${id}-${index}`, label: alt, resolve: (name) => name }),
      ),
    )
    .join('');
  const said = [...drawn.matchAll(/<a [^>]*data-claim="([^"]+)"[^>]*>(.*?)<\/a>/gs)].flatMap(
    ([, claim, shape = '']) => {
      const record = claimRecords.find((one) => one.id === claim);
      const form = /<rect/.test(shape) ? 'bar' : /<(?:path|circle)/.test(shape) ? 'mark' : undefined;
      if (!record || !form) return [];
      return [record.qualifier, record.bound].flatMap(
        (qualifier) => (qualifier && looks[form][qualifier]) ?? [],
      );
    },
  );
  const looksDrawn = [...new Set(said)].join(words.locale.semicolon);
  const isDerived = drawn.replace(/<[^>]*>/g, '').includes('ƒ');
  const derived = isDerived ? words.pictures.derived : '';
  const key = [looksDrawn && words.pictures.howToRead(looksDrawn), derived]
    .filter(Boolean)
    .join(words.locale.space);
  return key ? [key] : [];
}
