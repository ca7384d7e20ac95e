import { posix } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/**
 * What Markdown gets in place of an element of a page.
 *
 * - a paragraph of the restatement begins with its number, linked to its place on the page
 * - a chart is its alternative text, a caption is paragraphs, a note of the editor a quotation
 * - a footnote reference and the list of footnotes are those of Markdown
 * - a link within the page leads to the page, as Markdown has no fragments of its own
 *
 * @returns the elements to put, or undefined where the element may stay
 */
export function readableElement(given: Element, path: string): ElementContent[] | undefined {
  const { tagName, properties, children } = given;
  const elements = children.filter((child): child is Element => child.type === 'element');

  if (hasClass(given, 'para')) {
    const first = elements.find((child) => child.tagName === 'p');
    const mark = element('a', [text(`¶${properties.dataParagraph}`)], { href: `#${properties.id}` });
    if (first) first.children.unshift(mark, text(' '));
    return first ? children : [element('p', [mark]), ...children];
  }
  if (tagName === 'figcaption') {
    const [number, title, ...rest] = elements.map((part) => part.children);
    return [
      element('p', [element('strong', [...(number ?? []), text('. '), ...(title ?? [])])]),
      ...rest.map((part) => element('p', part)),
    ];
  }
  if (hasClass(given, 'charts')) return alternatives(given);
  if (hasClass(given, 'note') && ['div', 'aside'].includes(tagName)) return [element('blockquote', children)];
  if (tagName === 'details')
    return children.flatMap((child) => {
      if (child.type !== 'element' || child.tagName !== 'summary') return [child];
      // Of a figure's table it says only that it is one.
      return hasClass(given, 'figure-data') ? [] : [element('p', [element('strong', child.children)])];
    });
  if (tagName === 'dl') return [element('ul', elements.flatMap(entries))];
  if (hasClass(given, 'footnote-reference')) {
    const link = elements.find((child) => child.tagName === 'a');
    return [element('footnote-reference', [], { label: String(link?.properties.href).replace('#fn-', '') })];
  }
  if (hasClass(given, 'footnotes')) {
    const list = elements.find((child) => child.tagName === 'ol');
    return (list?.children ?? [])
      .filter((child): child is Element => child.type === 'element')
      .map((item) =>
        element('footnote-definition', item.children, {
          label: String(item.properties.id).replace('fn-', ''),
        }),
      );
  }
  if (tagName === 'a' && String(properties.href).startsWith('#')) {
    properties.href = `${posix.basename(path)}${properties.href}`;
  }
  return undefined;
}

/**
 * The alternative text of each drawing, with what its view says and assumes where the figure has several; the narrow
 * drawing says the same as the wide.
 */
function alternatives(charts: Element): ElementContent[] {
  const said: string[] = [];
  const put: ElementContent[] = [];
  visit(charts, 'element', (part) => {
    if (hasClass(part, 'view-says')) put.push(element('p', part.children));
    if (hasClass(part, 'note')) put.push(element('blockquote', [element('p', part.children)]));
    const label = part.tagName === 'svg' ? String(part.properties.ariaLabel ?? '').trim() : '';
    if (!label || said.includes(label)) return;
    said.push(label);
    put.push(element('p', [element('em', [text(`Chart: ${label}`)])]));
  });
  return put;
}

/** Entries of a definition list as items of a list: the term in bold, then what is said of it. */
function entries(entry: Element): Element[] {
  if (entry.tagName === 'div') {
    const parts = entry.children.filter((child): child is Element => child.type === 'element');
    return [
      element('li', [
        ...parts
          .filter(({ tagName }) => tagName === 'dt')
          .map((term) => element('p', [element('strong', term.children)])),
        ...parts.filter(({ tagName }) => tagName === 'dd').flatMap(({ children }) => children),
      ]),
    ];
  }
  return [element('li', entry.tagName === 'dt' ? [element('strong', entry.children)] : entry.children)];
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
