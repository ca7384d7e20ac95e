import type { Root } from 'mdast';
import { isJsxElement, type JsxElement } from './jsxElement.ts';
import { partOf } from './partOf.ts';
import { propOf } from './propOf.ts';

/** A <Para> of a file. */
export interface Para {
  /** The paragraph of the paper that it restates: “2.1-3”. */
  readonly of: string;
  readonly part: number;
  readonly element: JsxElement;
}

/** The paragraphs of a file in their order; those without `of` are left out. */
export function parasOf(tree: Root): Para[] {
  return tree.children.flatMap((node) => {
    const of = isJsxElement(node, 'Para') ? propOf(node, 'of') : undefined;
    return isJsxElement(node) && of !== undefined ? [{ of, part: partOf(node), element: node }] : [];
  });
}
