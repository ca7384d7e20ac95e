import type { CslName } from '../schema/work.ts';
import { type TypeNames, typeName } from '../schema/workType.ts';
import { type CitedWork, isoDate } from './citedWork.ts';
import { namesOf } from './names.ts';

/** The type of entry, and the field for what holds the work. */
const entryTypes: TypeNames<
  readonly [type: string, container: 'booktitle' | 'journal' | 'organization' | 'series']
> = {
  forms: {
    article: ['article', 'journal'],
    part: ['incollection', 'booktitle'],
    whole: ['misc', 'series'],
    page: ['online', 'organization'],
  },
  types: {
    article: ['online', 'organization'],
    book: ['book', 'series'],
    collection: ['collection', 'series'],
    dataset: ['dataset', 'series'],
    'entry-dictionary': ['inreference', 'booktitle'],
    'entry-encyclopedia': ['inreference', 'booktitle'],
    legal_case: ['jurisdiction', 'series'],
    legislation: ['legislation', 'series'],
    manuscript: ['unpublished', 'series'],
    pamphlet: ['booklet', 'series'],
    'paper-conference': ['inproceedings', 'booktitle'],
    patent: ['patent', 'series'],
    periodical: ['periodical', 'series'],
    report: ['techreport', 'series'],
    software: ['software', 'series'],
    standard: ['standard', 'series'],
    thesis: ['phdthesis', 'series'],
  },
};

/**
 * A work as a BibTeX entry (btxdoc, 1988), with the fields of BibLaTeX (its manual, 2.1 and 2.2) where BibTeX has none: the type
 * `online`, `url`, `date` beyond the year, `doi`, `isbn`, `translator`, `origdate`, `version`, `langid`. Each works in both: BibTeX skips
 * unknown fields and sets unknown types as `misc`. UTF-8; TeX's own signs are escaped. Words of a title with capitals inside
 * (“XPeng”, “R&D”), ids and names stand in braces, so that no style changes them. The place in the work goes to `note`.
 */
export function bibtex({ item, locator, sentenceTitle }: CitedWork): string {
  const [type, container] = typeName(entryTypes, item.type);
  const isArticle = type === 'article';
  const fields: Readonly<Record<string, string | undefined>> = {
    author: nameList(item, 'author'),
    title: protect(item.title, sentenceTitle),
    [container]: asOne(item['container-title']),
    editor: nameList(item, 'editor'),
    translator: nameList(item, 'translator'),
    ...(item.publisher &&
      !(type === 'online' && item['container-title']) && {
        [publisherFields[type] ?? 'publisher']: asOne(item.publisher),
      }),
    ...(item['collection-title'] && container !== 'series' && { series: asOne(item['collection-title']) }),
    eventtitle: item['event-title'] && toTex(item['event-title']),
    address: asOne(item['publisher-place']),
    edition: item.edition,
    type: item.genre && toTex(item.genre),
    version: item.version,
    volume: item.volume,
    number: isArticle ? item.issue : item.number && toTex(item.number),
    eid: isArticle && item.number ? toTex(item.number) : undefined,
    pages: item.page?.replace(/[-–]/, '--'),
    year: item.issued?.['date-parts'][0][0]?.toString(),
    date: item.issued?.['date-parts'][0][1] ? isoDate(item.issued) : undefined,
    origdate: isoDate(item['original-date']),
    pubstate: item.status && toTex(item.status),
    doi: item.DOI,
    isbn: item.ISBN,
    issn: item.ISSN,
    // A DOI makes the address; giving both would print it twice.
    url: item.DOI ? undefined : item.URL,
    langid: item.language && languageIds[item.language],
    note: toTex([locator, item.note].filter(Boolean).join('. ')),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** Languages by the names that babel and polyglossia share; BibLaTeX prints what stands in `language`, so that field stays empty. */
const languageIds: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nl: 'dutch',
  pt: 'portuguese',
  ru: 'russian',
  zh: 'chinese',
  'zh-CN': 'chinese',
};

/** Where a type of entry names its publisher, if not in `publisher`. */
const publisherFields: Readonly<Record<string, string>> = {
  techreport: 'institution',
  phdthesis: 'school',
  online: 'organization',
};

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

/**
 * Braces around the words that a style must not change: those with a capital that is not their first letter, without the signs around the word; ids; and where
 * the title is in sentence case, or known in it, the names in it; countries, peoples and languages in any title.
 */
function protect(title: string, sentenceTitle: string | undefined): string {
  const sentence = sentenceTitle ?? (isSentence(title) ? title : '');
  const names = new Set([
    ...[...sentence.matchAll(/(?<=[\p{L}\p{N},:;)”] )\p{Lu}[\p{L}\p{N}’-]*/gu)].map(([name]) => name),
    ...[...title.matchAll(/\p{Lu}[\p{L}’]*/gu)]
      .map(([word]) => word)
      .filter((word) => placeNames().has(word)),
  ]);
  return toTex(title).replace(/[\p{L}\p{N}](?:[\p{L}\p{N}’-]|\\&)*/gu, (word) =>
    names.has(word) || /^[a-z]+(-[a-z0-9]+)+$/.test(word) || /.\p{Lu}/u.test(word.replace(/-\p{Lu}/gu, ''))
      ? `{${word}}`
      : word,
  );
}

/** Whether a title has capitals only where a sentence has them: most of its longer words have none. */
function isSentence(title: string): boolean {
  const longer = title.match(/(?<=[\p{L}\p{N},)”] )\p{L}{4,}/gu) ?? [];
  return longer.filter((word) => /^\p{Ll}/u.test(word)).length > longer.length / 2;
}

/**
 * Countries, and languages, which in English are also the words for their people: a title in headline case gives no other sign of a name.
 * Over a thousand names are asked for, once, and not before a title is written.
 */
function placeNames(): ReadonlySet<string> {
  if (known) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const names = codes.flatMap((code) => [regions.of(code), languages.of(code.toLowerCase())]);
  known = new Set(names.flatMap((name) => (name && /^\p{Lu}\p{L}+$/u.test(name) ? [name] : [])));
  return known;
}

let known: ReadonlySet<string> | undefined;

function nameList(item: CitedWork['item'], role: 'author' | 'editor' | 'translator'): string | undefined {
  const { names, others } = namesOf(item, role);
  return [...names.map(nameIn), ...(others ? ['others'] : [])].join(' and ') || undefined;
}

/** “van Family, Jr., Given”; an institution in braces of its own, so that it is not taken apart. */
function nameIn({ family, given, suffix, literal, 'non-dropping-particle': particle }: CslName): string {
  if (literal) return `{${toTex(literal)}}`;
  return [[particle, family].filter(Boolean).join(' '), suffix, given]
    .flatMap((part) => (part ? [toTex(part)] : []))
    .join(', ');
}
