import type { Element } from 'hast';
import { Parser } from 'htmlparser2';
import type { FootnoteDefinition, FootnoteReference, Html } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type ReadableOptions, rehypeReadable } from '../rehypeReadable.ts';

/**
 * A built page as Markdown (GitHub's, with tables and footnotes), for readers and programs that want the text alone.
 * It is read from the page itself, so it says what the page says: every value with its qualifier, every link, the
 * alternative text of each chart and its table.
 *
 * @param html the built page
 * @param about where the page stands in the site, `sections/2.html` (the Markdown stands beside it, so links stay), and
 *   what stands under the first heading; links are full addresses where it is known in which site
 * @throws Error when the page has no `main` or no `h1`
 */
export function pageMarkdown(html: string, options: ReadableOptions): string {
  return partsOf(html.replace(drawings, '$1</svg>'))
    .map((part, place) => partMarkdown(part, { ...options, continued: place > 0 }).trim())
    .join('\n\n')
    .concat('\n');
}

function partMarkdown(html: string, options: ReadableOptions): string {
  const text = unified()
    .use(rehypeParse)
    .use(rehypeReadable, options)
    .use(rehypeRemark, { handlers })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .processSync(html)
    .toString();
  // “R&D” is no character reference, so it needs no backslash.
  return text.replace(/\\&(?![#\w]+;)/g, '&');
}

/**
 * A page in parts that are read one after the other, as the trees of a whole paper take hundreds of times its length: each begins with a
 * heading of the page's outermost level, below its title.
 */
function partsOf(html: string): string[] {
  const cuts: number[] = [];
  const open: string[] = [];
  let titled = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      titled ||= name === 'h1';
      if (titled && attributes.class === 'headed' && open.at(-1) === 'article' && open.at(-2) === 'main')
        cuts.push(parser.startIndex);
      open.push(name);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  const [first = html.length, ...others] = cuts;
  const parts = [first, ...others].map((cut, place) => `<main>${html.slice(cut, others[place])}`);
  return cuts.length ? [html.slice(0, first), ...parts] : [html];
}

/** Drawings, which are most of a page and of which their name alone is read. None stands in another. */
const drawings = /(<svg\b(?:[^>"]|"[^"]*")*>).*?<\/svg>/gs;

const label = (id: unknown) => ({ identifier: String(id), label: String(id) });

/** How formulas become TeX between dollar signs, and the two stand-ins that `rehypeReadable` puts for footnotes those of Markdown. */
const handlers: NonNullable<Options['handlers']> = {
  math: (_, element): Html => ({ type: 'html', value: texOf(element) }),
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

/** The TeX of a formula, which is its annotation, as GitHub writes it in Markdown. */
function texOf(math: Element): string {
  let tex = '';
  visit(math, 'element', ({ tagName, children: [first] }) => {
    if (tagName === 'annotation' && first?.type === 'text') tex = first.value;
  });
  return math.properties.display === 'block' ? `$$${tex}$$` : `$${tex}$`;
}
