import type { Edition } from '../edition/edition.ts';
import { type CiteTarget, citeTargetOf } from './citeTarget.ts';

/** Everything that can be cited: the edition, its sections, paragraphs, figures and claims. */
export function citeTargets({ sections, paragraphs, figures, claims }: Edition): readonly CiteTarget[] {
  return [
    citeTargetOf({ kind: 'edition' }),
    ...sections.all.map((section) => citeTargetOf({ kind: 'section', section })),
    ...paragraphs.all.map(({ id, section }) => citeTargetOf({ kind: 'paragraph', section, paragraph: id })),
    ...figures.all.map((figure) => citeTargetOf({ kind: 'figure', figure })),
    ...claims.all.map((claim) => citeTargetOf({ kind: 'claim', claim })),
  ];
}
