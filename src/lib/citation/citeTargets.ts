import * as words from '#edition/data/language.ts';
import type { Edition } from '../edition/edition.ts';
import { isMainSection } from '../edition/outline.ts';
import { type CiteTarget, citeTargetOf } from './citeTarget.ts';

/** Everything that can be cited: the edition, its sections, paragraphs, figures, tables and claims. */
export function citeTargets({
  sections,
  paragraphs,
  figures,
  tables,
  claims,
}: Edition): readonly CiteTarget[] {
  return [
    citeTargetOf({ kind: 'edition' }),
    ...sections.all.map((section) => citeTargetOf({ kind: 'section', section })),
    ...paragraphs.all.map(({ id, section }) => citeTargetOf({ kind: 'paragraph', section, paragraph: id })),
    ...figures.all.map((figure) => citeTargetOf({ kind: 'figure', figure })),
    ...tables.all.map((table) => citeTargetOf({ kind: 'table', table })),
    ...claims.all.map((claim) => citeTargetOf({ kind: 'claim', claim })),
  ];
}

/** One target of each kind, to show how a link to it looks: a subsection, its first paragraph, the first figure, a number of the front page or else the first. */
export function exampleTargets({
  sections,
  figures,
  claims,
  highlights,
}: Edition): readonly (readonly [name: string, target: CiteTarget])[] {
  const section = sections.all.find(({ number }) => !isMainSection(number)) ?? sections.all.at(-1);
  const [paragraph] = section?.paragraphs ?? [];
  const [claim = claims.all[0]] = highlights;
  return [
    ...(section
      ? [[words.citePage.examples.section, citeTargetOf({ kind: 'section', section })] as const]
      : []),
    ...(section && paragraph
      ? [
          [
            words.citePage.examples.paragraph,
            citeTargetOf({ kind: 'paragraph', section, paragraph }),
          ] as const,
        ]
      : []),
    ...figures.all
      .slice(0, 1)
      .map((figure) => [words.citePage.examples.figure, citeTargetOf({ kind: 'figure', figure })] as const),
    ...(claim ? [[words.citePage.examples.claim, citeTargetOf({ kind: 'claim', claim })] as const] : []),
  ];
}
