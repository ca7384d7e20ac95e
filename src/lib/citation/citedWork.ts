import type { CslItem } from '../schema/source.ts';
import { authorsOf } from './authors.ts';

/** A work as somebody cites it: the work, and the place in it. */
export interface CitedWork {
  readonly item: CslItem & { readonly id: string };
  /** The place in the work, with § for a section and ¶ for a paragraph: “§2.1, ¶3”, ¶¶ for several; absent for the whole work. */
  readonly locator?: string | undefined;
  /** The title with capitals only where a sentence has them, none after a colon; without it such styles print the title as it stands. */
  readonly sentenceTitle?: string | undefined;
  /** Whether the authors' names are written family name first without a comma. */
  readonly familyFirst?: boolean | undefined;
}

/** Where a work is to be had: its DOI as a link where it has one, else its URL, else nothing. */
export function addressOf({ DOI, URL }: Pick<CslItem, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL;
}

/** A date of CSL-JSON in ISO 8601, as far as it goes: `2025`, `2025-01`, `2025-01-23`; undefined without a date. */
export function isoDate(date: CslItem['issued']): string | undefined {
  return date?.['date-parts'][0].map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}

/** The date of a work, as far as it is known: year, month (1–12), day. */
export function dateOf({ issued }: Pick<CslItem, 'issued'>): {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
} {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return { year, month, day };
}

/**
 * The two forms that the prose styles print: an article in a journal, and a page on the web.
 *
 * @throws Error for any other type, rather than printing it by the wrong rule
 */
export function formOf(style: string, { type, title }: CslItem): 'article' | 'page' {
  if (type === 'article-journal') return 'article';
  if (type === 'webpage' || type === 'post-weblog') return 'page';
  throw new Error(
    `${style} has no rule here for “${title}”, a ${type}; it prints article-journal, webpage and post-weblog, so add the rule to src/lib/citation`,
  );
}

/** What a record says in its notes because no other field holds it: place in the work, version, names left out, the item's own note. */
export function notesOf({ item, locator }: CitedWork): readonly string[] {
  const left = (['author', 'editor', 'translator'] as const).filter((role) => authorsOf(item, role).others);
  return [
    ...(locator ? [locator] : []),
    ...(item.version ? [`Version ${item.version}`] : []),
    ...left.map((role) => `The reference names not every ${role}: it ends in “et al.”`),
    ...(item.note ? [item.note] : []),
  ];
}
