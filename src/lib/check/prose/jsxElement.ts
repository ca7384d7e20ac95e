import type { Nodes } from 'mdast';
import type {} from 'remark-mdx';

/** A tag in MDX: in a sentence, or on lines of its own. */
export type JsxElement = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Whether a node is a tag in MDX, of a certain name where one is given. */
export function isJsxElement(node: Nodes, name?: string): node is JsxElement {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  return name === undefined || node.name === name;
}
