import type { Root } from 'mdast';
import type { Place } from '../place.ts';
import { isJsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import { propOf } from './propOf.ts';

/** A paragraph or a subsection's heading in a file. */
export interface Landmark {
  /** “¶2.1-3” or “§2.1”. */
  readonly mark: string;
  readonly at: Place;
}

/** The paragraphs and subsection headings of a file in their order; the parts of a paragraph count as one. */
export function landmarksOf(tree: Root): Landmark[] {
  const all = tree.children.flatMap((node) => {
    if (!isJsxElement(node, 'Para') && !isJsxElement(node, 'Subsection')) return [];
    const of = propOf(node, 'of');
    return of === undefined ? [] : [{ mark: `${node.name === 'Para' ? '¶' : '§'}${of}`, at: placeOf(node) }];
  });
  return all.filter(({ mark }, index) => mark.startsWith('§') || mark !== all[index - 1]?.mark);
}
