import { monthNames } from '../format/formatDate.ts';
import { authorNames, authorsOf } from './authors.ts';
import { addressOf, type CitedWork, dateOf, formOf } from './citedWork.ts';
import { quoted, type Rich, type Styled } from './styledText.ts';

/**
 * MLA Handbook, 9th edition: work cited by its core elements (ch. 5: author, title of source, container, version, number,
 * publication date, location, each closed by a comma) and citation in text (6.4, 6.20 sections and paragraphs: “sec. 2.1, par. 3”). A name
 * of a language that puts the family name first keeps its order and has no comma (5.10). Three authors or more are the
 * first and “et al.” (5.8). Dates are day, month, year, the month shortened (Appendix 1). Titles stand as published: headline case is not made by rule.
 *
 * @throws Error for a type of work other than an article or a web page
 */
export function mla({ item, locator, familyFirst }: CitedWork): Styled {
  formOf('MLA', item);
  const { names, others } = authorsOf(item);
  const { year, month, day } = dateOf(item);
  const who = authorNames(names, familyFirst);
  const many = others || who.length > 2;
  const authors = many ? `${who[0]}, et al.` : who.join(', and ');
  const pages = item.page?.includes('-')
    ? `pp. ${item.page.replace('-', '–')}`
    : item.page && `p. ${item.page}`;
  const of = item['container-title'];
  const rest = [
    item.version && `version ${item.version}`,
    item.volume && `vol. ${item.volume}`,
    item.issue && `no. ${item.issue}`,
    [day, month && shortMonth(month), year].filter(Boolean).join(' '),
    pages,
    addressOf(item),
  ].filter(Boolean);
  // A work that stands alone is in italics; a part of one in quotation marks, its container in italics.
  const titled: Rich = of
    ? [`${quoted(item.title, '.')} `, { italic: of }, ', ']
    : [{ italic: item.title }, '. '];
  const start = authors ? [`${authors}${authors.endsWith('.') ? '' : '.'} `] : [];
  const short = item['title-short'] ?? item.title;
  const [first, second] = names.map(({ family, literal }) => literal ?? family ?? '');
  const comma = locator ? ',' : '';
  const cited: Rich = !first
    ? of
      ? [quoted(short, comma)]
      : [{ italic: short }, comma]
    : [many ? `${first} et al.` : second ? `${first} and ${second}` : first, comma];
  const place = locator?.replaceAll('§', 'sec. ').replaceAll('¶¶', 'pars. ').replaceAll('¶', 'par. ');
  return {
    entry: [...start, ...titled, `${rest.join(', ').replace(/^version/, of ? 'version' : 'Version')}.`],
    inText: ['(', ...cited, place ? ` ${place})` : ')'],
  };
}

/** Months of more than four letters are cut to three, September to four. */
function shortMonth(month: number): string {
  const name = monthNames[month - 1] ?? '';
  return name.length <= 4 ? name : name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}
