import { workTypes } from '../schema/workType.ts';
import { addressOf, type CitedWork, dateOf, monthNames, ordinal, pagesOf } from './citedWork.ts';
import { familyOf, joinNames, listNames, namesOf, printName } from './names.ts';
import { quoted, type Rich, type Styled } from './styledText.ts';

/**
 * MLA Handbook, 9th edition: work cited by its core elements (ch. 5: author, title of source, container, contributor, version, number, publisher,
 * publication date, location, each closed by a comma) and citation in text (6.4, 6.20 sections and paragraphs: “sec. 2.1, par. 3”). A name
 * of a language that puts the family name first keeps its order and has no comma (5.10). Three authors or more are the
 * first and “et al.” (5.8). Dates are day, month, year, the month shortened (Appendix 1). Titles stand as published: headline case is not made by rule.
 */
export function mla({ item, locator }: CitedWork): Styled {
  const { names, others } = namesOf(item);
  const many = others || names.length > 2;
  const authors = listNames(many ? { names: names.slice(0, 1), others: true } : { names, others }, ', and ');
  const of = workTypes[item.type] === 'whole' ? undefined : item['container-title'];
  const rest = elementsOf(item);
  // A work that stands alone is in italics; a part of one in quotation marks, its container in italics.
  const titled: Rich = of
    ? [`${quoted(item.title, '.')} `, { italic: of }, ', ']
    : [{ italic: item.title }, '. '];
  const start = authors ? [`${authors}${authors.endsWith('.') ? '' : '.'} `] : [];
  const short = item['title-short'] ?? item.title;
  const [first, second] = names.map(familyOf);
  const comma = locator ? ',' : '';
  const cited: Rich = !first
    ? of
      ? [quoted(short, comma)]
      : [{ italic: short }, comma]
    : [many ? `${first} et al.` : second ? `${first} and ${second}` : first, comma];
  const place = locator?.replaceAll('§', 'sec. ').replaceAll('¶¶', 'pars. ').replaceAll('¶', 'par. ');
  const [head = '', ...tail] = rest;
  return {
    // After a full stop an element begins with a capital.
    entry: [...start, ...titled, `${[of ? head : head.replace(/^v/, 'V'), ...tail].join(', ')}.`],
    inText: ['(', ...cited, place ? ` ${place})` : ')'],
  };
}

function elementsOf(item: CitedWork['item']): readonly string[] {
  const { year, month, day } = dateOf(item);
  const editors = namesOf(item, 'editor').names.map((name) => printName(name, 'spoken'));
  const pages = pagesOf(item);
  const publishers = workTypes[item.type] === 'page' ? [] : [item.publisher];
  return [
    editors.length > 0 &&
      `edited by ${editors.length > 2 ? `${editors[0]} et al.` : joinNames(editors, ' and ')}`,
    ordinal(item.edition),
    item.version && `version ${item.version}`,
    item.volume && `vol. ${item.volume}`,
    item.issue && `no. ${item.issue}`,
    workTypes[item.type] === 'whole' && item.genre,
    item.number && (workTypes[item.type] === 'article' ? `article ${item.number}` : item.number),
    ...publishers,
    [day, month && shortMonth(month), year].filter(Boolean).join(' ') || item.status,
    pages && `${pages.includes('–') ? 'pp.' : 'p.'} ${pages}`,
    addressOf(item),
  ].flatMap((element) => element || []);
}

/** Months of more than four letters are cut to three, September to four. */
function shortMonth(month: number): string {
  const name = monthNames[month - 1] ?? '';
  return name.length <= 4 ? name : name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}
