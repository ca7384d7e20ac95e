import { workTypes } from '../schema/workType.ts';
import { addressOf, type CitedWork, dateOf, monthNames, ordinal, pagesOf } from './citedWork.ts';
import { familyOf, joinNames, listNames, namesOf, printName } from './names.ts';
import { capitalized, quoted, type Rich, type Styled, sentences } from './styledText.ts';

/** Works that stand alone and are quoted all the same: theses (14.215), preprints and other papers that no publisher printed (14.218), data, programs. */
const quotedAlone: readonly string[] = ['article', 'dataset', 'manuscript', 'software', 'speech', 'thesis'];

/**
 * Chicago Manual of Style, 17th edition, in its author-date form (ch. 15), which economics and the social sciences use rather
 * than notes: reference (15.9, of more than ten authors the first seven, 15.46 to 15.49 articles, 14.174 article numbers, 15.36 and 15.38 books and chapters, 14.215 theses, 14.218 papers, 14.220
 * reports, 15.50 and 14.207 web pages, 14.6 DOI as a link) and citation in text
 * (15.5, place in the work after a comma, 15.23, of more than three authors the first, 15.29). A Chinese name keeps its order and has no comma (16.76). Page ranges
 * stand in full, which 9.60 allows. “n.d.” and “in press” are parted from the name by a comma (15.44, 15.45), a year is not. Without an author the title of a page comes first (15.34).
 */
export function chicago({ item, locator }: CitedWork): Styled {
  const form = workTypes[item.type];
  const { names, others } = namesOf(item);
  const { year } = dateOf(item);
  const authors = listNames(
    names.length > 10 ? { names: names.slice(0, 7), others: true } : { names, others },
    ', and ',
  );
  // A page of a site is quoted; a site itself is not (8.191).
  const site = form === 'page' && !item['container-title'];
  const title: Rich | string = site
    ? item.title
    : form === 'whole' && !quotedAlone.includes(item.type)
      ? [{ italic: item.title }]
      : quoted(item.title, '.');
  const dated = year === undefined ? (item.status ?? 'n.d.') : String(year);
  const begun = year === undefined && item.status ? capitalized(item.status, 'first') : dated;
  const entry = sentences([
    ...(authors ? [authors, begun, title] : [title, begun]),
    ...(form === 'article'
      ? [journal(item)]
      : form === 'part'
        ? partOf(item)
        : form === 'page'
          ? pageOf(item)
          : wholeOf(item)),
    addressOf(item),
  ]);
  const [first, second, third] = names.map(familyOf);
  const cited = !first
    ? site
      ? item.title
      : quoted(item['title-short'] ?? item.title)
    : others || names.length > 3
      ? `${first} et al.`
      : third
        ? `${first}, ${second}, and ${third}`
        : joinNames([first, ...(second ? [second] : [])], ' and ');
  return {
    entry,
    inText: [`(${cited}${year === undefined ? ',' : ''} ${dated}${locator ? `, ${locator}` : ''})`],
  };
}

function exactDate(item: CitedWork['item']): string | undefined {
  const { month, day } = dateOf(item);
  return month ? [monthNames[month - 1], day].filter(Boolean).join(' ') : undefined;
}

function journal(item: CitedWork['item']): Rich {
  const { 'container-title': name = '', volume, issue, number } = item;
  const numbered = volume ? ` ${volume}${issue ? ` (${issue})` : ''}` : issue ? `, no. ${issue}` : '';
  const pages = pagesOf(item) ?? number;
  const exact = /magazine|newspaper/.test(item.type) ? exactDate(item) : undefined;
  return [{ italic: name }, `${numbered}${exact ? `, ${exact}` : ''}${pages ? `: ${pages}` : ''}`];
}

function pageOf(item: CitedWork['item']): readonly (string | undefined)[] {
  const exact = exactDate(item);
  const version = item.version && `Version ${item.version}`;
  return [
    item['container-title'],
    version ? [version, exact].filter(Boolean).join(', ') : undefined,
    version ? undefined : exact,
  ];
}

function partOf(item: CitedWork['item']): readonly (Rich | string | undefined)[] {
  const editors = namesOf(item, 'editor').names.map((name) => printName(name, 'spoken'));
  const by = joinNames(editors, editors.length > 2 ? ', and ' : ' and ');
  const rest = [
    by && `edited by ${by}`,
    ordinal(item.edition),
    item.volume && `vol. ${item.volume}`,
    pagesOf(item),
  ];
  return [
    ['In ', { italic: item['container-title'] ?? '' }, ...rest.flatMap((one) => (one ? [`, ${one}`] : []))],
    publisherOf(item),
  ];
}

function wholeOf(item: CitedWork['item']): readonly (string | undefined)[] {
  const kind = [item.genre, item.number].filter(Boolean).join(' ');
  const editionOf = [ordinal(item.edition), item.version && `Version ${item.version}`];
  if (item.type === 'thesis') return [[kind, item.publisher].filter(Boolean).join(', ')];
  return [...editionOf, kind || undefined, item['collection-title'], publisherOf(item)];
}

function publisherOf({ publisher, 'publisher-place': place }: CitedWork['item']): string | undefined {
  return [place, publisher].filter(Boolean).join(': ') || undefined;
}
