import { monthNames } from '../format/formatDate.ts';
import { authorNames, authorsOf } from './authors.ts';
import { addressOf, type CitedWork, dateOf, formOf } from './citedWork.ts';
import { quoted, type Rich, type Styled, sentences } from './styledText.ts';

/**
 * Chicago Manual of Style, 17th edition, in its author-date form (ch. 15), which economics and the social sciences use rather
 * than notes: reference (15.9, 15.46 to 15.49 articles, 15.50 and 14.207 web pages, 14.6 DOI as a link) and citation in text
 * (15.5, place in the work after a comma, 15.23). A Chinese name keeps its order and has no comma (16.76). Page ranges
 * stand in full, which 9.60 allows. “n.d.” is parted from the name by a comma (15.44), a year is not. Without an author the title of a page comes first (15.34).
 *
 * @throws Error for a type of work other than an article or a web page
 */
export function chicago({ item, locator, familyFirst }: CitedWork): Styled {
  const form = formOf('Chicago', item);
  const { names, others } = authorsOf(item);
  const { year, month, day } = dateOf(item);
  const who = authorNames(names, familyFirst);
  const authors = others
    ? `${who.join(', ')}, et al.`
    : who.length > 1
      ? `${who.slice(0, -1).join(', ')}, and ${who.at(-1)}`
      : who[0];
  // A page of a site is quoted; a site itself is not (8.191).
  const alone = form === 'page' && !item['container-title'];
  const title = alone ? item.title : quoted(item.title, '.');
  const dated = year === undefined ? 'n.d.' : String(year);
  const exact = month ? `${monthNames[month - 1]}${day ? ` ${day}` : ''}` : undefined;
  const of = item['container-title'];
  const version = item.version ? `Version ${item.version}` : undefined;
  const details =
    form === 'page' ? [of, version && [version, exact].filter(Boolean).join(', ')] : [journal(item)];
  const entry = sentences([
    ...(authors ? [authors, dated, title] : [title, dated]),
    ...details,
    form === 'page' && !version ? exact : undefined,
    addressOf(item),
  ]);
  const [first, second, third] = names.map(({ family, literal }) => literal ?? family ?? '');
  const cited = !first
    ? alone
      ? item.title
      : quoted(item['title-short'] ?? item.title)
    : others || (third && names.length > 3)
      ? `${first} et al.`
      : [[first, third && second].filter(Boolean).join(', '), third ?? second]
          .filter(Boolean)
          .join(third ? ', and ' : ' and ');
  return {
    entry,
    inText: [`(${cited}${year === undefined ? ',' : ''} ${dated}${locator ? `, ${locator}` : ''})`],
  };
}

function journal({ 'container-title': name = '', volume, issue, page }: CitedWork['item']): Rich {
  const number = volume ? ` ${volume}${issue ? ` (${issue})` : ''}` : issue ? `, no. ${issue}` : '';
  return [{ italic: name }, `${number}${page ? `: ${page.replace('-', '–')}` : ''}`];
}
