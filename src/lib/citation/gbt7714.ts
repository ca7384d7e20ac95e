import type { CslName } from '../schema/work.ts';
import { type TypeNames, typeName, workTypes } from '../schema/workType.ts';
import { type CitedWork, dateOf, isoDate, ordinal } from './citedWork.ts';
import { familyOf, initialsOf, type Names, namesOf } from './names.ts';
import type { Styled } from './styledText.ts';

/** Appendix B, without the letters for the carrier. */
const typeLetters: TypeNames<string> = {
  forms: { article: 'J', part: 'M', whole: 'Z', page: 'EB' },
  types: {
    article: 'PP',
    'article-newspaper': 'N',
    book: 'M',
    collection: 'G',
    dataset: 'DS',
    map: 'CM',
    'paper-conference': 'C',
    patent: 'P',
    periodical: 'J',
    report: 'R',
    software: 'CP',
    standard: 'S',
    thesis: 'D',
  },
};

/**
 * GB/T 7714-2025, in force since 1 July 2026, numeric system. Its text is not free to read; this follows the maintained
 * implementation for LaTeX (gbt7714 2.3.1, style gbt7714-2025-numeric) and the standard's own examples as
 * typst-doc-cn/bib-csl-dev-data collects them. Against 2015: family names are no longer in capitals, commas, colons and
 * parentheses are the full-width ones in every language, the full stop stays a half-width one with a space.
 *
 * - Names (7.1): family first, no comma; a name in pinyin keeps its given name, others are cut to initials without full
 *   stops. Three names at most, then “等” in a Chinese entry and “et al.” in any other, by the language of the work.
 * - Titles in sentence case where the citation has one, small after the colon; type and carrier in brackets: [J] in
 *   print, [J/OL] what is had by a DOI or an address, [EB/OL] a page, [PP/OL] a preprint.
 * - A part of a book follows “//” (8.2, 8.4): editors, book, edition, place：publisher，year：pages.
 * - Year, volume, issue (8.5.1): “2014，510”, “2001，2（1）”, without a volume “2010（6）”.
 * - An address that holds the DOI needs none beside it (7.9.1); any other is followed by it (7.9.2).
 * - A version stands before what publishes the work, the date follows that in parentheses (8.14, 8.15).
 * - What is unknown is left out: volume, issue, pages, and the date of access, which only the reader knows.
 * - In text: the number of the entry in the reader's own list, here n, in brackets, and the place after it, in the language of the work.
 */
export function gbt7714({ item, locator, sentenceTitle }: CitedWork): Styled {
  const form = workTypes[item.type];
  const letters = typeName(typeLetters, item.type);
  const chinese = /^zh\b/.test(item.language ?? '') || /\p{Script=Han}/u.test(item.title);
  const authors = nameList(namesOf(item), chinese);
  const title = fullWidth(sentenceTitle ?? item.title);
  const { year } = dateOf(item);
  const pages = item.page ?? (form === 'article' ? item.number : undefined);
  const at = pages ? `：${pages}` : '';
  const when = year === undefined ? (item.status ?? '') : String(year);
  const online = item.DOI || item.URL ? '/OL' : '';
  const held = item['container-title'] && fullWidth(item['container-title']);
  const place = [item['publisher-place'], item.publisher].filter(Boolean).join('：');
  const printed = `${[place, when].filter(Boolean).join('，')}${at}`;
  const byDay = [
    held,
    item.publisher && form !== 'page' && fullWidth(item.publisher),
    year && `（${isoDate(item.issued)}）`,
  ];
  const number = `${item.volume ? `，${item.volume}` : ''}${item.issue ? `（${item.issue}）` : ''}`;
  const version = item.version && `V${item.version}`;
  const edition = ordinal(item.edition);
  const elements =
    form === 'article'
      ? [`${title}[${letters}${online}]`, `${held ?? ''}${when ? `，${when}` : ''}${number}${at}`]
      : form === 'part'
        ? [
            `${title}[${letters}${online}]//${[nameList(namesOf(item, 'editor'), chinese), held].filter(Boolean).join('. ')}`,
            edition,
            printed,
          ]
        : form === 'page' || (online && ['article', 'dataset', 'software'].includes(item.type))
          ? [`${title}[${letters}/OL]`, version, byDay.filter(Boolean).join('')]
          : [
              `${[title, item.number].filter(Boolean).join('：')}[${letters}${online}]`,
              edition,
              version,
              printed,
            ];
  const parts = [authors, ...elements, ...accessOf(item)].filter(Boolean);
  return {
    entry: [`${parts.map((part) => String(part).replace(/\.$/, '')).join('. ')}.`],
    inText: [`[n]${(chinese ? placeInChinese(locator) : locator) ?? ''}`],
  };
}

function nameList({ names, others }: Names, chinese: boolean): string {
  const more = others || names.length > 3 ? [chinese ? '等' : 'et al.'] : [];
  return [...names.slice(0, 3).map(nameIn), ...more].join('，');
}

function nameIn(name: CslName): string {
  const { given = '', literal } = name;
  if (literal) return literal;
  const family = familyOf(name);
  if (/\p{Script=Han}/u.test(family)) return `${family}${given}`;
  return `${family} ${name['static-ordering'] ? given.replaceAll('.', '') : initialsOf(given, '')}`.trim();
}

function placeInChinese(locator: string | undefined): string | undefined {
  return locator && fullWidth(locator).replace('Abstract', '摘要').replace('Table ', '表');
}

function fullWidth(text: string): string {
  return text.replaceAll(': ', '：').replaceAll(', ', '，');
}

function accessOf({ URL: url, DOI }: CitedWork['item']): readonly (string | false | undefined)[] {
  return [url, DOI && !url?.toLowerCase().includes(DOI.toLowerCase()) && `DOI:${DOI}`];
}
