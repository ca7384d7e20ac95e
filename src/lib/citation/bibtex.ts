import type { CslName } from '../schema/source.ts';
import { authorsOf } from './authors.ts';
import { type CitedWork, isoDate } from './citedWork.ts';

/** Of each type of work: the type of entry, and the field for what holds it. */
const types = {
  'article-journal': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  book: ['book', 'series'],
  chapter: ['incollection', 'booktitle'],
  report: ['techreport', 'series'],
  webpage: ['online', 'organization'],
  'post-weblog': ['online', 'organization'],
} as const;

/**
 * A work as a BibTeX entry (btxdoc, 1988), with the fields of BibLaTeX (its manual, 2.1 and 2.2) where BibTeX has none: the type
 * `online`, `url`, `date` beyond the year, `doi`, `isbn`, `translator`, `origdate`, `version`. Each works in both: BibTeX skips
 * unknown fields and sets unknown types as `misc`. UTF-8; TeX's own signs are escaped. Words of a title with capitals inside
 * (“XPeng”, “R&D”) stand in braces, so that no style lowers them. The place in the work goes to `note`.
 */
export function bibtex({ item, locator }: CitedWork): string {
  const [type, container] = types[item.type];
  const fields: Readonly<Record<string, string | undefined>> = {
    author: namesOf(item, 'author'),
    title: protect(toTex(item.title)),
    [container]: asOne(item['container-title']),
    editor: namesOf(item, 'editor'),
    translator: namesOf(item, 'translator'),
    [type === 'techreport' ? 'institution' : 'publisher']: asOne(item.publisher),
    address: asOne(item['publisher-place']),
    version: item.version,
    volume: item.volume,
    number: item.issue,
    pages: item.page?.replace(/[-–]/, '--'),
    year: item.issued?.['date-parts'][0][0]?.toString(),
    date: item.issued?.['date-parts'][0][1] ? isoDate(item.issued) : undefined,
    origdate: isoDate(item['original-date']),
    doi: item.DOI,
    isbn: item.ISBN,
    // A DOI makes the address; giving both would print it twice.
    url: item.DOI ? undefined : item.URL,
    language: item.language,
    note: toTex([locator, item.note].filter(Boolean).join('. ')),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** In fields that BibLaTeX reads as lists, “and” parts the entries unless it stands in braces. */
function asOne(text: string | undefined): string | undefined {
  return text && / and /i.test(text) ? `{${toTex(text)}}` : text && toTex(text);
}

function toTex(text: string): string {
  const commands: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** Braces around each word with a capital that is not its first letter, without the signs around the word. */
function protect(title: string): string {
  return title.replace(/[\p{L}\p{N}](?:[\p{L}\p{N}’-]|\\&)*/gu, (word) =>
    /.\p{Lu}/u.test(word.replace(/-\p{Lu}/gu, '')) ? `{${word}}` : word,
  );
}

function namesOf(item: CitedWork['item'], role: 'author' | 'editor' | 'translator'): string | undefined {
  const { names, others } = authorsOf(item, role);
  return [...names.map(nameOf), ...(others ? ['others'] : [])].join(' and ') || undefined;
}

/** “Family, Given”; an institution in braces of its own, so that it is not taken apart. */
function nameOf({ family, given, literal }: CslName): string {
  return literal
    ? `{${toTex(literal)}}`
    : [family, given].flatMap((part) => (part ? [toTex(part)] : [])).join(', ');
}
