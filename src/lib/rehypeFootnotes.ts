import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

type MdxElement = Extract<ElementContent, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/**
 * Hands GFM footnotes to components: a reference becomes `<FootnoteReference source>`, the list at the end
 * `<Footnotes>` with one `<FootnoteItem source>` each. So a note has the number that the published paper gives it,
 * not the one that a count over this file would give, and its id comes from its label. The list is told its section,
 * the name of the file: on a page that holds them all, each has a name of its own.
 */
export function rehypeFootnotes() {
  return (tree: Root, { stem }: { readonly stem?: string }): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const label = node.tagName === 'sup' && referenceLabel(node);
      if (label)
        parent.children[index] = component('mdxJsxTextElement', 'FootnoteReference', { source: label }, []);
      if (node.tagName === 'section' && 'dataFootnotes' in node.properties)
        parent.children[index] = component('mdxJsxFlowElement', 'Footnotes', { of: stem }, items(node));
    });
  };
}

function items(section: Element): ElementContent[] {
  const list: ElementContent[] = [];
  visit(section, 'element', (node) => {
    if (node.tagName !== 'li') return;
    const label = String(node.properties.id).replace(/^.*fn-/, '');
    const paragraph = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'p',
    );
    const text = (paragraph ?? node).children.filter(
      (child) => !(child.type === 'element' && 'dataFootnoteBackref' in child.properties),
    );
    list.push(component('mdxJsxFlowElement', 'FootnoteItem', { source: label }, text));
  });
  return list;
}

function referenceLabel(sup: Element): string | undefined {
  const [link] = sup.children;
  if (link?.type !== 'element' || !('dataFootnoteRef' in link.properties)) return undefined;
  return String(link.properties.href).replace(/^.*fn-/, '');
}

function component(
  type: MdxElement['type'],
  name: string,
  props: Readonly<Record<string, string | undefined>>,
  children: ElementContent[],
): MdxElement {
  const attributes = Object.entries(props).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
  return { type, name, attributes, children } as MdxElement;
}
