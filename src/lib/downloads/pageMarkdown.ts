import type { Element, ElementContent, Root } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { hasClass, readableElement } from './readableElement.ts';

/**
 * A built page as Markdown (GitHub's, with tables and footnotes), for readers and programs that want the text alone.
 * It is read from the page itself, so it says what the page says: every value with its qualifier, every link, the
 * alternative text of each chart and its table.
 *
 * @param html the built page
 * @param about where the page stands in the site, `sections/2.html` (the Markdown stands beside it, so links stay), and
 *   what stands under the first heading
 * @throws Error when the page has no `main` or no `h1`
 */
export function pageMarkdown(html: string, { path, origin, work }: ReadableOptions): string {
  const text = unified()
    .use(rehypeParse)
    .use(rehypeReadable, { path, origin, work })
    .use(rehypeRemark, { handlers: footnoteHandlers })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .processSync(html)
    .toString();
  // “R&D” is no character reference, so it needs no backslash.
  return text.replace(/\\&(?![#\w]+;)/g, '&');
}

const label = (id: unknown) => ({ identifier: String(id), label: String(id) });

/** How the two stand-ins that `rehypeReadable` puts for footnotes become those of Markdown. */
const footnoteHandlers: NonNullable<Options['handlers']> = {
  'footnote-reference': (_, element): FootnoteReference => ({
    type: 'footnoteReference',
    ...label(element.properties.label),
  }),
  'footnote-definition': (state, element): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    ...label(element.properties.label),
    children: state.toFlow(state.all(element)) as FootnoteDefinition['children'],
  }),
};

/** Of which page the Markdown is, and what stands under its first heading. */
interface ReadableOptions {
  readonly path: string;
  readonly origin: string;
  /** Address of the work, put after it. */
  readonly work: string;
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
function rehypeReadable({ path, origin, work }: ReadableOptions) {
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
    underHeading(main, path, [
      { type: 'text', value: `${origin} ` },
      {
        type: 'element',
        tagName: 'a',
        properties: { href: work },
        children: [{ type: 'text', value: work }],
      },
    ]);
    tree.children = main.children;
  };
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
