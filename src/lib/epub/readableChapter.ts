import { DomUtils } from 'htmlparser2';
import * as words from '#edition/data/language.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import { checkStates, type VerdictId } from '../schema/verdict.ts';
import type { Chapter } from './bookChapters.ts';
import {
  elementIn,
  elementsIn,
  hasClass,
  type PageElement,
  prependMarkup,
  replaceWith,
  textIn,
  toXml,
} from './pageElements.ts';

/** What serves a page of the site, not a book. */
const dropped = new Set([
  'nav',
  'link',
  'script',
  'style',
  'template',
  'noscript',
  'form',
  'fieldset',
  'input',
  'button',
  'dialog',
  'output',
]);
const droppedClasses = ['para-mark', 'heading-mark', 'sidenote', 'figure-actions', 'cite-this', 'skip'];
/** Attributes that only scripts, styles and lenses of the site read. */
const served =
  /^(data-(?!voice|claim|paragraph|verdict)|tabindex$|hidden$|download$|loading$|decoding$|open$|target$)/;

/**
 * Makes a chapter of what was a page of the site, in place: controls go, drawings become pictures with a fallback, what was folded
 * stands open, and a paragraph begins with its number.
 *
 * @param pictureOf the files of a figure's picture in the book, by its id: the drawing, and its fallback where there is one
 */
export function readableChapter(
  { content }: Pick<Chapter, 'content'>,
  pictureOf: (figure: string) => { readonly drawing: string; readonly fallback?: string } | undefined,
): void {
  for (const element of elementsIn(content, isDropped)) DomUtils.removeElement(element);
  for (const figure of elementsIn(content, (element) => hasClass(element, 'figure')))
    pictureFigure(figure, pictureOf);
  for (const sign of elementsIn(content, (element) => hasClass(element, 'verdict'))) signVerdict(sign);
  for (const element of elementsIn(content, () => true)) plainElement(element);
}

function isDropped(element: PageElement): boolean {
  const { name, children } = element;
  const offersFiles =
    name === 'p' && children.some((child) => DomUtils.isTag(child) && 'download' in child.attribs);
  return dropped.has(name) || hasClass(element, ...droppedClasses) || offersFiles;
}

/** In the place of its drawings a figure gets its picture; other views are told in words, as the picture shows the first. */
function pictureFigure(figure: PageElement, pictureOf: Parameters<typeof readableChapter>[1]): void {
  const charts = elementIn(figure, (element) => hasClass(element, 'charts'));
  if (!charts) return;
  const files = pictureOf(figure.attribs.id?.replace(/^fig-/, '') ?? '');
  const [first, ...more] = elementsIn(figure, (element) => hasClass(element, 'caption'));
  const title = textIn(first && elementIn(first, (element) => hasClass(element, 'figure-title')));
  const views = elementsIn(charts, (element) => hasClass(element, 'view'));
  const shown = views[0] ?? charts;
  const alt = escapeMarkup(
    [title, ...drawingsIn(shown)].filter(Boolean).join(words.locale.stop + words.locale.space),
  );
  const image = files
    ? `<picture><source srcset="${files.drawing}" type="image/svg+xml"/><img src="${files.fallback ?? files.drawing}" alt="${alt}"/></picture>`
    : `<em>${alt}</em>`;
  const others = views.slice(1).map((view, index) => {
    const caption = more[index];
    const named = caption && textIn(elementIn(caption, (element) => hasClass(element, 'figure-title')));
    const drawn = drawingsIn(view).map((says) => `<p>${escapeMarkup(words.documents.chart(says))}</p>`);
    return `<div class="other-view">${named ? `<p><b>${escapeMarkup(named)}</b></p>` : ''}${saidIn(view)}${drawn.join('')}</div>`;
  });
  for (const caption of more) DomUtils.removeElement(caption);
  // The picture has both; they stay for readers who search and for those who do not see it.
  if (files)
    for (const part of elementsIn(figure, isDrawnToo)) part.attribs.class = `${part.attribs.class} drawn-too`;
  replaceWith(charts, `${views[0] ? saidIn(views[0]) : ''}<p class="drawing">${image}</p>${others.join('')}`);
}

const isDrawnToo = (element: PageElement) => hasClass(element, 'figure-title', 'figure-subtitle');

/** What the drawings of a view say to those who do not see them; the narrow one says the same as the wide. */
function drawingsIn(view: PageElement): string[] {
  const said = elementsIn(view, ({ name, attribs }) => name === 'svg' && Boolean(attribs['aria-label']));
  return [...new Set(said.map(({ attribs }) => attribs['aria-label']?.trim() ?? ''))];
}

/** What a view says and assumes. */
function saidIn(view: PageElement): string {
  return toXml(elementsIn(view, (element) => hasClass(element, 'view-says') || hasClass(element, 'note')));
}

/** The mark of a verdict, which pages draw by their styles, as a sign. It is for the eye: the note of the number says it in words. */
function signVerdict(link: PageElement): void {
  const id = elementIn(link, ({ attribs }) => 'data-verdict' in attribs)?.attribs['data-verdict'];
  const { sign } = checkStates[id as VerdictId] ?? { sign: '' };
  replaceWith(link, `<span class="verdict-sign" aria-hidden="true">${escapeMarkup(sign)}</span>`);
}

function plainElement(element: PageElement): void {
  const { name, attribs } = element;
  if (name === 'svg') DomUtils.removeElement(element);
  if (hasClass(element, 'para') && attribs['data-paragraph'] && !/-p\d+-\d+$/.test(attribs.id ?? '')) {
    const number = `<span class="para-number">${escapeMarkup(words.parts.paragraph(attribs['data-paragraph']))}</span> `;
    const first = element.children.find((child) => DomUtils.isTag(child) && child.name === 'p');
    if (first && DomUtils.isTag(first)) prependMarkup(first, number);
  }
  if (name === 'edition-para') element.name = 'div';
  if (name === 'details' || hasClass(element, 'scroll')) {
    element.name = 'div';
    delete attribs.role;
    delete attribs['aria-label'];
  }
  if (name === 'summary') {
    element.name = 'p';
    attribs.class = 'table-title';
  }
  if (name === 'math') attribs.xmlns = 'http://www.w3.org/1998/Math/MathML';
  for (const key of Object.keys(attribs)) if (served.test(key)) delete attribs[key];
}
