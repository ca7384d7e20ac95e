import type { CslItem } from '../records/source.ts';

/**
 * The two forms that the prose styles print: an article in a journal, and a page on the web.
 *
 * @throws Error for any other type, rather than printing it by the wrong rule
 */
export function formOf(style: string, { type, title }: CslItem): 'article' | 'page' {
  if (type === 'article-journal') return 'article';
  if (type === 'webpage' || type === 'post-weblog') return 'page';
  throw new Error(
    `${style} has no rule here for “${title}”, a ${type}; it prints article-journal, webpage and post-weblog, so add the rule to src/lib/cite`,
  );
}
