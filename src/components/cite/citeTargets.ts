import { claims, figures, sectionNumbers, sections } from '../../edition.ts';
import { citeTargetOf } from '../../lib/citation/citeTarget.ts';

const inOrder = sectionNumbers.map((number) => sections[number]);

/** Everything that can be cited: the edition, its sections, paragraphs, figures and claims. */
export const citeTargets = [
  citeTargetOf({ kind: 'edition' }),
  ...inOrder.map((section) => citeTargetOf({ kind: 'section', section })),
  ...inOrder.flatMap((section) =>
    section.paragraphs.map((paragraph) => citeTargetOf({ kind: 'paragraph', section, paragraph })),
  ),
  ...Object.values(figures).map((figure) => citeTargetOf({ kind: 'figure', figure })),
  ...Object.values(claims).map((claim) => citeTargetOf({ kind: 'claim', claim })),
];
