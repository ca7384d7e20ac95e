import { authorsOf, initialsOf } from './authors.ts';
import { type CitedWork, dateOf, formOf, isoDate } from './citedWork.ts';
import type { Styled } from './styledText.ts';

/**
 * GB/T 7714-2025, in force since 1 July 2026, numeric system. Its text is not free to read; this follows the maintained
 * implementation for LaTeX (gbt7714 2.3.1, style gbt7714-2025-numeric) and the standard's own examples as
 * typst-doc-cn/bib-csl-dev-data collects them. Against 2015: family names are no longer in capitals, commas, colons and
 * parentheses are the full-width ones in every language, the full stop stays a half-width one with a space.
 *
 * - Names (7.1): family first, no comma; a name in pinyin keeps its given name, others are cut to initials without full
 *   stops. Three names at most, then “等” in a Chinese entry and “et al.” in any other, by the language of the work.
 * - Titles in sentence case where the citation has one, small after the colon; type and carrier in brackets: [J] in
 *   print, [J/OL] what is had by a DOI or an address, [EB/OL] a page.
 * - Year, volume, issue (8.5.1): “2014，510”, “2001，2（1）”, without a volume “2010（6）”.
 * - An address that holds the DOI needs none beside it (7.9.1); any other is followed by it (7.9.2).
 * - A version stands before what publishes the work, the date follows that in parentheses (8.14, 8.15).
 * - What is unknown is left out: volume, issue, pages, and the date of access, which only the reader knows.
 * - In text: the number of the entry in the reader's own list, here n, in brackets, and the place after it.
 *
 * @throws Error for a type of work other than an article or a web page
 */
export function gbt7714({ item, locator, sentenceTitle, familyFirst }: CitedWork): Styled {
  const form = formOf('GB/T 7714', item);
  const { names, others } = authorsOf(item);
  const chinese = /^zh\b/.test(item.language ?? '') || /\p{Script=Han}/u.test(item.title);
  const listed = names.slice(0, 3).map(({ family = '', given = '', literal }) => {
    if (literal) return literal;
    if (/\p{Script=Han}/u.test(family)) return `${family}${given}`;
    return `${family} ${familyFirst ? given.replaceAll('.', '') : initialsOf(given, '')}`.trim();
  });
  const more = others || names.length > 3 ? [chinese ? '等' : 'et al.'] : [];
  const authors = [...listed, ...more].join('，');
  const title = (sentenceTitle ?? item.title).replaceAll(': ', '：').replaceAll(', ', '，');
  const { year } = dateOf(item);
  const pages = item.page ? `：${item.page}` : '';
  const number = `${item.volume ? `，${item.volume}` : ''}${item.issue ? `（${item.issue}）` : ''}`;
  const identified = item.DOI && !item.URL?.toLowerCase().includes(item.DOI.toLowerCase());
  const access = [item.URL, identified && `DOI:${item.DOI}`];
  const published = [
    item['container-title']?.replaceAll(', ', '，'),
    form === 'page' && year && `（${isoDate(item.issued)}）`,
  ];
  const elements =
    form === 'article'
      ? [
          `${title}[${item.DOI || item.URL ? 'J/OL' : 'J'}]`,
          `${published[0] ?? ''}${year ? `，${year}` : ''}${number}${pages}`,
          ...access,
        ]
      : [
          `${title}[EB/OL]`,
          item.version && `V${item.version}`,
          published.filter(Boolean).join(''),
          ...access,
        ];
  const parts = [authors, ...elements].filter(Boolean);
  return {
    entry: [`${parts.map((part) => String(part).replace(/\.$/, '')).join('. ')}.`],
    inText: [`[n]${locator ?? ''}`],
  };
}
