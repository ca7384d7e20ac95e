import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { footnoteHandlers } from './footnoteHandlers.ts';
import { type ReadableOptions, rehypeReadable } from './rehypeReadable.ts';

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
