import { workTypes } from '../schema/workType.ts';
import { addressOf, type CitedWork, dateOf, monthNames, ordinal, pagesOf } from './citedWork.ts';
import { familyOf, initialsOf, joinNames, namesOf, printName } from './names.ts';
import { capitalized, type Rich, type Styled, sentences } from './styledText.ts';

/**
 * APA style, Publication Manual, 7th edition: reference (ch. 9 and 10: 9.8 names, of more than twenty the first nineteen and the last, 9.12 no
 * author, 9.14 dates, 9.19 titles, 9.25 volume and issue, 9.27 article numbers, 9.29 publishers, left out where they are the author, 9.35 DOI as a link, 10.1 articles, 10.2 books,
 * 10.3 chapters, 10.4 reports, 10.6 theses, 10.8 preprints, 10.9 data, 10.10 software, 10.16 web pages) and parenthetical citation (8.11, with the
 * place in the work as 8.13 and 8.28 have it: “Section 2.1, para. 3”). A title is printed in
 * sentence case (6.17: with a capital after a colon) where the citation has one in sentence case; none is made by rule, for that would guess at names.
 */
export function apa({ item, locator, sentenceTitle }: CitedWork): Styled {
  const form = formOf(item);
  const title = sentenceTitle?.replace(/: \p{Ll}/gu, (start) => start.toUpperCase()) ?? item.title;
  const { names, others } = namesOf(item);
  const authors = authorList(item);
  const date = `(${dateIn(item)})`;
  const details = form === 'part' || form === 'article' ? [] : detailsOf(item);
  const titled: Rich = form === 'article' || form === 'part' ? [title] : [{ italic: title }, ...details];
  const address = addressOf(item);
  const entry = sentences([
    ...(authors ? [authors, date, titled] : [titled, date]),
    ...(form === 'article'
      ? [journal(item)]
      : form === 'part'
        ? [containerOf(item), item.publisher]
        : form === 'page'
          ? [item['container-title']]
          : [(item.type === 'thesis' && address) || item.publisher === authors ? undefined : item.publisher]),
  ]);
  const [first, second] = names.map(familyOf);
  const short = item['title-short'] ?? title;
  const cited: Rich = first
    ? [first, others || names.length > 2 ? ' et al.' : second ? ` & ${second}` : '']
    : form === 'article' || form === 'part'
      ? [`“${short}”`]
      : [{ italic: short }];
  const place = locator?.replaceAll('§', 'Section ').replaceAll('¶¶', 'paras. ').replaceAll('¶', 'para. ');
  const when = dateOf(item).year ?? item.status ?? 'n.d.';
  return {
    entry: address ? [...entry, ` ${address}`] : entry,
    inText: ['(', ...cited, `, ${when}${place ? `, ${place}` : ''})`],
  };
}

/** A paper in proceedings that name no editor is printed as an article. */
function formOf({ type, editor }: CitedWork['item']) {
  return type === 'paper-conference' && !editor ? 'article' : workTypes[type];
}

function authorList(item: CitedWork['item']): string | undefined {
  const { names, others } = namesOf(item);
  const who = names.map((name) => printName(name, 'initials'));
  if (others) return `${who.join(', ')}, et al.`;
  if (who.length > 20) return `${who.slice(0, 19).join(', ')}, … ${who.at(-1)}`;
  return joinNames(who, ', & ') || undefined;
}

/** The year, or more of the date for what appears by the day. */
function dateIn(item: CitedWork['item']): string {
  const { year, month, day } = dateOf(item);
  if (year === undefined) return item.status ?? 'n.d.';
  const byDay = workTypes[item.type] === 'page' || /magazine|newspaper/.test(item.type);
  const exact = byDay && month ? [monthNames[month - 1], day].filter(Boolean).join(' ') : '';
  return [year, exact].filter(Boolean).join(', ');
}

/** What follows the title of a work that stands alone: edition, number, version in parentheses, what it is in brackets. */
function detailsOf(item: CitedWork['item']): Rich {
  const { type, edition, genre, number, version, publisher } = item;
  const numbered =
    type === 'article'
      ? number && `${genre ?? 'Preprint'} ${number}`
      : number && [genre && capitalized(genre), 'No.', number].filter(Boolean).join(' ');
  const inside = [ordinal(edition), numbered, version && `Version ${version}`].filter(Boolean).join(', ');
  const kind =
    type === 'dataset'
      ? 'Dataset'
      : type === 'software'
        ? 'Computer software'
        : type === 'thesis'
          ? [genre ?? 'Thesis', addressOf(item) && publisher].filter(Boolean).join(', ')
          : undefined;
  return [...(inside ? [` (${inside})`] : []), ...(kind ? [` [${kind}]`] : [])];
}

function journal(item: CitedWork['item']): Rich {
  const { 'container-title': name, volume, issue, number } = item;
  const numbered: Rich = volume
    ? [', ', { italic: volume }, ...(issue ? [`(${issue})`] : [])]
    : issue
      ? [', ', `(${issue})`]
      : [];
  const pages = pagesOf(item) ?? (number && `Article ${number}`);
  return name
    ? [{ italic: name }, ...numbered, ...(pages ? [`, ${pages}`] : [])]
    : [...(pages ? [pages] : [])];
}

/** “In B. Ek & K. Ito (Eds.), *Handbook* (2nd ed., pp. 10–19)”. */
function containerOf(item: CitedWork['item']): Rich {
  const editors = namesOf(item, 'editor').names.map((name) =>
    name.literal
      ? name.literal
      : [name.given && initialsOf(name.given), familyOf(name)].filter(Boolean).join(' '),
  );
  const by = editors.length > 2 ? joinNames(editors, ', & ') : joinNames(editors, ' & ');
  const pages = pagesOf(item);
  const inside = [
    ordinal(item.edition),
    item.volume && `Vol. ${item.volume}`,
    pages && `${pages.includes('–') ? 'pp.' : 'p.'} ${pages}`,
  ].filter(Boolean);
  return [
    `In ${by ? `${by} (${editors.length > 1 ? 'Eds.' : 'Ed.'}), ` : ''}`,
    { italic: item['container-title'] ?? '' },
    ...(inside.length > 0 ? [` (${inside.join(', ')})`] : []),
  ];
}
