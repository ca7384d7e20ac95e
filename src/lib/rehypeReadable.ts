import { posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import * as words from '#edition/data/language.ts';

/** Of which page the Markdown is, and what stands under its first heading. */
export interface ReadableOptions {
  readonly path: string;
  readonly origin: string;
  /** Address of the work, put after it where it is known. */
  readonly work: string | undefined;
  /** Where the edition is published: then links are full addresses, as a text is read far from its page. */
  readonly site?: string | undefined;
  /** Whether it is a later part of the page, which has no first heading. */
  readonly continued?: boolean;
}

/** What serves the page, not its text. */
const chrome = [
  'para-mark',
  'heading-mark',
  'sidenote',
  'hidden',
  'figure-actions',
  'cite-this',
  'backlink',
  'footnotes-title',
  'skip',
];
const dropped = [
  'nav',
  'svg',
  'script',
  'style',
  'template',
  'form',
  'fieldset',
  'input',
  'button',
  'dialog',
];

/**
 * Keeps the text of a page and puts plainer elements for those that Markdown has no word for. Whatever else on a page is
 * not text to read carries `data-no-markdown`.
 */
export function rehypeReadable({ path, origin, work, site, continued }: ReadableOptions) {
  return (tree: Root): void => {
    const main = mainOf(tree, path);
    visit(main, 'element', (element, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const put = readableElement(element, path);
      if (put) {
        parent.children.splice(index, 1, ...put);
        return index;
      }
      if (
        element.properties.dataNoMarkdown !== undefined ||
        dropped.includes(element.tagName) ||
        chrome.some((name) => hasClass(element, name))
      ) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      return undefined;
    });
    if (!continued)
      underHeading(main, path, [
        { type: 'text', value: work ? `${origin} ` : origin },
        ...(work
          ? [
              {
                type: 'element' as const,
                tagName: 'a',
                properties: { href: work },
                children: [{ type: 'text' as const, value: work }],
              },
            ]
          : []),
      ]);
    if (site) fillAddresses(main, new URL(path, site));
    tree.children = main.children;
  };
}

/** Makes links full addresses. @param base of the page */
function fillAddresses(main: Element, base: URL): void {
  visit(main, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties.href === 'string')
      properties.href = new URL(properties.href, base).href;
    if (tagName === 'img' && typeof properties.src === 'string')
      properties.src = new URL(properties.src, base).href;
  });
}

function mainOf(tree: Root, path: string): Element {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    found = element;
    return EXIT;
  });
  if (!found) throw new Error(`${path} has no <main> to make Markdown of`);
  return found;
}

function underHeading(main: Element, path: string, said: ElementContent[]): void {
  let done = false;
  visit(main, 'element', (element, index, parent) => {
    if (element.tagName !== 'h1' || !parent || index === undefined) return undefined;
    const text: Element = { type: 'element', tagName: 'p', properties: {}, children: said };
    parent.children.splice(index + 1, 0, {
      type: 'element',
      tagName: 'blockquote',
      properties: {},
      children: [text],
    });
    done = true;
    return EXIT;
  });
  if (!done) throw new Error(`${path} has no <h1> to head its Markdown`);
}

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
 * - a link within the page leads to the page, as Markdown has no fragments of its own; one without words is for the eye alone
 *
 * @returns the elements to put, or undefined where the element may stay
 */
function readableElement(given: Element, path: string): ElementContent[] | undefined {
  const { tagName, properties, children } = given;
  const elements = children.filter((child): child is Element => child.type === 'element');

  if (hasClass(given, 'para')) {
    const first = elements.find((child) => child.tagName === 'p');
    const mark = element('a', [text(`¶${properties.dataParagraph}`)], { href: `#${properties.id}` });
    if (first) first.children.unshift(mark, text(' '));
    return first ? children : [element('p', [mark]), ...children];
  }
  if (tagName === 'figure') moveCaptions(given);
  if (tagName === 'figcaption') {
    const [number, title, ...rest] = partsOf(given, 'figure-number', 'figure-title', 'figure-subtitle');
    return [
      element('p', [
        element('strong', [...(number?.children ?? []), text('. '), ...(title?.children ?? [])]),
      ]),
      ...rest.map((part) => element('p', part.children)),
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
  // What stands above a word in print would stand in it: “5a”.
  if (tagName === 'sup') return [text(' ('), ...children, text(')')];
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
  if (tagName === 'a' && !children.length) return [];
  if (tagName === 'a' && String(properties.href).startsWith('#')) {
    properties.href = `${posix.basename(path)}${properties.href}`;
  }
  return undefined;
}

/** The elements in another that have one of some classes, in their order. */
function partsOf(within: Element, ...classes: readonly string[]): Element[] {
  const parts: Element[] = [];
  visit(within, 'element', (part) => {
    if (part !== within && classes.some((name) => hasClass(part, name))) parts.push(part);
  });
  return parts;
}

/** Puts the title and subtitle of each view but the first, which the caption has, above its drawing; in place. */
function moveCaptions(figure: Element): void {
  const views = partsOf(figure, 'view');
  for (const [index, caption] of partsOf(figure, 'caption').entries()) {
    if (index === 0) continue;
    const [title, ...rest] = partsOf(caption, 'figure-title', 'figure-subtitle');
    views[index]?.children.unshift(
      element('p', [element('strong', title?.children ?? [])], { className: ['view-caption'] }),
      ...rest.map((part) => element('p', part.children, { className: ['view-caption'] })),
    );
    caption.children = [];
  }
}

/**
 * The alternative text of each drawing, with what its view says and assumes where the figure has several; the narrow
 * drawing says the same as the wide.
 */
function alternatives(charts: Element): ElementContent[] {
  const said: string[] = [];
  const put: ElementContent[] = [];
  visit(charts, 'element', (part) => {
    if (hasClass(part, 'view-caption') || hasClass(part, 'view-says')) put.push(element('p', part.children));
    if (hasClass(part, 'note')) put.push(element('blockquote', [element('p', part.children)]));
    const label = part.tagName === 'svg' ? String(part.properties.ariaLabel ?? '').trim() : '';
    if (!label || said.includes(label)) return;
    said.push(label);
    put.push(element('p', [element('em', [text(words.documents.chart(label))])]));
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
function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
