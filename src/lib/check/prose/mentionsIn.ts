import { visit } from 'unist-util-visit';
import type { Place } from '../place.ts';
import { isJsxElement, type JsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import { propOf } from './propOf.ts';

/** A record that a paragraph names. */
export interface Mention {
  readonly kind: 'claim' | 'citation' | 'actor' | 'footnote';
  readonly id: string;
  readonly at: Place;
}

/** The claims, citations, actors and footnotes that a paragraph names; a claim's period alone does not state the claim. */
export function mentionsIn(para: JsxElement): Mention[] {
  const mentions: Mention[] = [];
  visit(para, (node) => {
    const add = (kind: Mention['kind'], ...ids: (string | undefined)[]) => {
      for (const id of ids) if (id !== undefined) mentions.push({ kind, id, at: placeOf(node) });
    };
    if (node.type === 'footnoteReference') add('footnote', node.identifier);
    if (isJsxElement(node, 'Claim')) add('claim', propOf(node, 'id'));
    if (isJsxElement(node, 'Num') && propOf(node, 'form') !== 'period') add('claim', propOf(node, 'id'));
    if (isJsxElement(node, 'Actor')) add('actor', propOf(node, 'id'));
    if (isJsxElement(node, 'Cite'))
      add('citation', propOf(node, 'id'), ...(propOf(node, 'ids')?.split(' ') ?? []));
  });
  return mentions;
}
