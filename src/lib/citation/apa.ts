import { monthNames } from '../format/formatDate.ts';
import { authorsOf, initialsOf } from './authors.ts';
import { addressOf, type CitedWork, dateOf, formOf } from './citedWork.ts';
import { type Rich, type Styled, sentences } from './styledText.ts';

/**
 * APA style, Publication Manual, 7th edition: reference (ch. 9 and 10: 9.8 names, 9.12 no author, 9.14 dates, 9.19 titles,
 * 9.25 volume and issue, 9.35 DOI as a link, 10.1 articles, 10.16 web pages) and parenthetical citation (8.11, with the place in
 * the work as 8.13 and 8.28 have it: “Section 2.1, para. 3”). Authors over twenty are not shortened. A title is printed in
 * sentence case (6.17: with a capital after a colon) where the citation has one in sentence case; none is made by rule, for that would guess at names.
 *
 * @throws Error for a type of work other than an article or a web page
 */
export function apa({ item, locator, sentenceTitle }: CitedWork): Styled {
  const form = formOf('APA', item);
  const title = sentenceTitle?.replace(/: \p{Ll}/gu, (start) => start.toUpperCase()) ?? item.title;
  const { names, others } = authorsOf(item);
  const { year, month, day } = dateOf(item);
  const who = names.map(({ family, given, literal }) =>
    literal ? literal : [family, given && initialsOf(given)].filter(Boolean).join(', '),
  );
  const authors = others
    ? `${who.join(', ')}, et al.`
    : who.length > 1
      ? `${who.slice(0, -1).join(', ')}, & ${who.at(-1)}`
      : who[0];
  const date = `(${year === undefined ? 'n.d.' : [year, [month && monthNames[month - 1], day].filter(Boolean).join(' ')].filter(Boolean).join(', ')})`;
  const version = item.version ? [` (Version ${item.version})`] : [];
  const titled: Rich = form === 'page' ? [{ italic: title }, ...version] : [title];
  const address = addressOf(item);
  const entry = sentences([
    ...(authors ? [authors, date, titled] : [titled, date]),
    form === 'article' ? journal(item) : item['container-title'],
  ]);
  const [first, second] = names.map(({ family, literal }) => literal ?? family ?? '');
  const cited: Rich = !first
    ? form === 'page'
      ? [{ italic: item['title-short'] ?? title }]
      : [`“${item['title-short'] ?? title}”`]
    : [first, others || names.length > 2 ? ' et al.' : second ? ` & ${second}` : ''];
  const place = locator?.replaceAll('§', 'Section ').replaceAll('¶¶', 'paras. ').replaceAll('¶', 'para. ');
  return {
    entry: address ? [...entry, ` ${address}`] : entry,
    inText: ['(', ...cited, `, ${year ?? 'n.d.'}${place ? `, ${place}` : ''})`],
  };
}

function journal({ 'container-title': name, volume, issue, page }: CitedWork['item']): Rich {
  const number: Rich = volume
    ? [', ', { italic: volume }, ...(issue ? [`(${issue})`] : [])]
    : issue
      ? [', ', `(${issue})`]
      : [];
  return name
    ? [{ italic: name }, ...number, ...(page ? [`, ${page.replace('-', '–')}`] : [])]
    : [...(page ? [page] : [])];
}
