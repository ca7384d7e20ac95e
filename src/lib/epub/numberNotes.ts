import { DomUtils } from 'htmlparser2';
import * as words from '#edition/data/language.ts';
import type { Card, CardSpan } from '../cards/card.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import { checkStates } from '../schema/verdict.ts';
import type { Chapter } from './bookChapters.ts';
import { type BookLinks, notesFile } from './bookLinks.ts';
import { elementAround, elementIn, elementsIn, hasClass, textIn, unwrap } from './pageElements.ts';

/** A place of the book where a number stands. */
interface NumberPlace {
  readonly href: string;
  /** “¶2.1-3”, “Figure 4”. */
  readonly says: string;
}

/**
 * Leads each number of the text to its note, in place.
 *
 * @returns the places of each claim, in the order of the text
 */
export function markNumbers(chapters: readonly Chapter[]): Map<string, NumberPlace[]> {
  const places = new Map<string, NumberPlace[]>();
  let count = 0;
  for (const { file, isText, content } of chapters)
    for (const link of elementsIn(content, ({ name, attribs }) => name === 'a' && 'data-claim' in attribs)) {
      const { attribs } = link;
      const claim = attribs['data-claim'] ?? '';
      const known = places.get(claim) ?? [];
      places.set(claim, known);
      attribs.href = `${notesFile}#${claim}`;
      delete attribs['data-claim'];
      if (!isText) continue;
      count += 1;
      const id = `n${count}`;
      Object.assign(attribs, { id, 'epub:type': 'noteref', role: 'doc-noteref' });
      const figure = elementAround(link, (around) => around.name === 'figure');
      const paragraph = elementAround(link, (around) => 'data-paragraph' in around.attribs);
      const says = figure
        ? textIn(elementIn(figure, (part) => hasClass(part, 'figure-number')))
        : paragraph && words.parts.paragraph(paragraph.attribs['data-paragraph'] ?? '');
      if (says && !known.some((place) => place.says === says)) known.push({ href: `${file}#${id}`, says });
    }
  return places;
}

/** The claims that have a note: those that the text prints, and those that their notes name. */
export function notedClaims(
  printed: Iterable<string>,
  cards: Readonly<Record<string, Card>>,
): ReadonlySet<string> {
  const noted = new Set(printed);
  for (const id of noted)
    for (const [, ...spans] of cards[`claim:${id}`]?.facts ?? [])
      for (const span of spans) {
        const [, named] = /^claims\/(.+)\.html$/.exec(typeof span === 'string' ? '' : span[1]) ?? [];
        if (named) noted.add(named);
      }
  return noted;
}

/**
 * The notes on the numbers, as the items of a list: value with qualifier, what it measures, what comparing it came to, source and all
 * else that its card says, and the way back.
 *
 * @throws Error when a claim has no card
 */
export function numberNotes(
  claims: ReadonlySet<string>,
  cards: Readonly<Record<string, Card>>,
  places: ReadonlyMap<string, readonly NumberPlace[]>,
  links: BookLinks,
): string {
  return [...claims].map((id) => noteOf(id, cards, places.get(id) ?? [], links)).join('\n');
}

function noteOf(
  id: string,
  cards: Readonly<Record<string, Card>>,
  places: readonly NumberPlace[],
  links: BookLinks,
): string {
  const card = cards[`claim:${id}`];
  if (!card) throw new Error(`there is no claim “${id}” to write a note on`);
  const { voice, kind, title, about, others, facts } = card;
  const voiced = voice ? ` data-voice="${voice}"` : '';
  const back = places.map(
    ({ href, says }) => `<a role="doc-backlink" href="${href}">${escapeMarkup(says)}</a>`,
  );
  return [
    `<li id="${id}" epub:type="endnote"${voiced}>`,
    `<p><b>${escapeMarkup(title)}</b> ${escapeMarkup(about ?? '')}</p>`,
    others ? `<p>${verdictIn(others)}${escapeMarkup(others.says)}</p>` : '',
    `<p class="facts">${[`<span>${escapeMarkup(kind)}</span>`, ...facts.map((fact) => factIn(fact, links))].join(' · ')}</p>`,
    back.length > 0
      ? `<p class="back">${escapeMarkup(words.book.inText)}${back.join(escapeMarkup(words.locale.comma))}</p>`
      : '',
    '</li>',
  ].join('');
}

function verdictIn({ verdict }: NonNullable<Card['others']>): string {
  if (!verdict) return '';
  const { sign } = checkStates[verdict];
  return `<b aria-hidden="true">${escapeMarkup(sign)}</b> `;
}

function factIn([label, ...spans]: Card['facts'][number], links: BookLinks): string {
  return `<span><i>${escapeMarkup(label)}</i>${escapeMarkup(words.locale.colon)}${spans.map((span) => spanIn(span, links)).join('')}</span>`;
}

function spanIn(span: CardSpan, links: BookLinks): string {
  if (typeof span === 'string') return escapeMarkup(span);
  const href = links(span[1], '');
  return href ? `<a href="${escapeMarkup(href)}">${escapeMarkup(span[0])}</a>` : escapeMarkup(span[0]);
}

/** Leads every other link of the chapters on, in place; one that leads nowhere becomes its words, or goes where these only point to it. */
export function leadLinks(chapters: readonly Chapter[], links: BookLinks): void {
  for (const { path, content } of chapters)
    for (const link of elementsIn(content, ({ name }) => name === 'a')) {
      const { attribs, children } = link;
      if (attribs.href?.startsWith(notesFile)) continue;
      const href = attribs.href === undefined ? undefined : links(attribs.href, path);
      if (href !== undefined && children.length > 0) attribs.href = href;
      else if (/^(\.\.\/)*about\.html/.test(attribs.href ?? '')) DomUtils.removeElement(link);
      else unwrap(link);
    }
}
