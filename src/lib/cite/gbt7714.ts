import { authorsOf } from './authorsOf.ts';
import type { Citation } from './citation.ts';
import { dateOf } from './dateOf.ts';
import { formOf } from './formOf.ts';
import { initialsOf } from './initialsOf.ts';
import { isoDate } from './isoDate.ts';
import type { Styled } from './styled.ts';

/**
 * GB/T 7714-2025, in force since 1 July 2026, numeric system. Its text is not free to read; this follows the maintained
 * implementation for LaTeX (gbt7714 2.3.1, style gbt7714-2025-numeric). Against 2015: family names are no longer in capitals,
 * commas, colons and parentheses are the full-width ones in every language, the full stop stays a half-width one with a space.
 *
 * - Names: family first, no comma; a name in pinyin keeps its given name, others are cut to initials without full stops.
 *   Three names at most, then “等” in a Chinese entry and “et al.” in any other, by the language of the work.
 * - Titles in sentence case where the citation has one; type and carrier in brackets: [J], [EB/OL].
 * - What is unknown is left out: volume, issue, pages, and the date of access, which only the reader knows.
 * - In text: the number of the entry in the reader's own list, here n, in brackets, and the place after it.
 *
 * @throws Error for a type of work other than an article or a web page
 */
export function gbt7714({ item, locator, sentenceTitle, familyFirst }: Citation): Styled {
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
  const number = `${item.volume ? `，${item.volume}` : ''}${item.issue ? `${item.volume ? '' : '，'}（${item.issue}）` : ''}`;
  const elements =
    form === 'article'
      ? [
          `${title}[J]`,
          `${item['container-title'] ?? ''}${year ? `，${year}` : ''}${number}${pages}`,
          item.DOI ? `DOI:${item.DOI}` : item.URL,
        ]
      : [
          `${title}[EB/OL]`,
          item.version && `V${item.version}`,
          item['container-title']?.replaceAll(', ', '，'),
          year && `（${isoDate(item.issued)}）`,
          item.DOI ? `https://doi.org/${item.DOI}` : item.URL,
        ];
  const parts = [authors, ...elements].filter(Boolean);
  return {
    entry: [`${parts.map((part) => String(part).replace(/\.$/, '')).join('. ')}.`],
    inText: [`[n]${locator ?? ''}`],
  };
}
