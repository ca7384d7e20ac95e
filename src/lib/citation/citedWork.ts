import type { CslItem } from '../schema/work.ts';
import { namesOf } from './names.ts';

/** A work as somebody cites it: the work, and the place in it. */
export interface CitedWork {
  readonly item: CslItem & { readonly id: string };
  /** The place in the work, with § for a section and ¶ for a paragraph: “§2.1, ¶3”, ¶¶ for several, in English: “Abstract”, “§3, Table 1”; absent for the whole work. */
  readonly locator?: string | undefined;
  /** The title with capitals only where a sentence has them, none after a colon; without it such styles print the title as it stands. */
  readonly sentenceTitle?: string | undefined;
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

/** Pages with an en dash between first and last: “10–19”; undefined where none are known. */
export function pagesOf({ page }: Pick<CslItem, 'page'>): string | undefined {
  return page?.replace(/[-–]/, '–');
}

/** First and last page of pages with a hyphen or a dash between them; of a single one no last, of none neither. */
export function pageRange(page: string | undefined): readonly string[] {
  return page?.split(/[-–]/) ?? [];
}

/** “2nd ed.”; words of an edition as they are. */
export function ordinal(edition: string | undefined): string | undefined {
  if (edition === undefined || !/^\d+$/.test(edition)) return edition;
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(edition));
  return `${edition}${endings[rule as keyof typeof endings]} ed.`;
}

/** What a record says in its notes because no other field holds it: place in the work, version, names left out, the item's own note. */
export function notesOf({ item, locator }: CitedWork): readonly string[] {
  const left = (['author', 'editor', 'translator'] as const).filter((role) => namesOf(item, role).others);
  return [
    ...(locator ? [locator] : []),
    ...(item.version ? [`Version ${item.version}`] : []),
    ...left.map((role) => `The reference names not every ${role}: it ends in “et al.”`),
    ...(item.note ? [item.note] : []),
  ];
}

/** The months as the English styles write them, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
