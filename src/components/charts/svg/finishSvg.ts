import * as language from '#edition/data/language.ts';
import type { MarkOrigins } from '../../../lib/edition/markOrigins.ts';
import { addFills } from './addFills.ts';

export interface FinishOptions {
  /** Unique on the page: prefix of the ids inside. */
  readonly id: string;
  /** What a screen reader says of the whole drawing. */
  readonly label: string;
  /** Without it links are taken away. */
  readonly resolve?: Resolve | undefined;
  /** The lenses that what a mark stands for falls outside of; undefined where none is about it. */
  readonly outside?: Outside | undefined;
  /** That halos are drawn as copies below their labels: programs that know no `paint-order` would draw them over these. */
  readonly haloBelow?: boolean | undefined;
  /** What the records know of marks that are not the paper's own. */
  readonly origins?: MarkOrigins | undefined;
}

/** Of a claim or a part of the argument, by id, or of a relation, by the ids at its ends (`from to`). */
export type Outside = (kind: 'claim' | 'node' | 'step', id: string) => readonly string[] | undefined;

/**
 * Cleans what Plot draws, in place: no inline style, no attribute that HTML or accessibility checkers refuse, a role
 * and a label, fills in `<defs>`, links with addresses, marks that say which claim they show, nothing heard twice.
 * Works on any DOM: at build time and in the browser.
 */
export function finishSvg(
  svg: SVGElement,
  { id, label, resolve, outside, origins, haloBelow }: FinishOptions,
): SVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('font-variant');
    element.removeAttribute('font-family');
    // Said by Plot of links, which inherit it anyway.
    if (element.getAttribute('fill') === 'inherit') element.removeAttribute('fill');
    if (element.tagName.toLowerCase() === 'g') {
      element.removeAttribute('aria-label');
      element.removeAttribute('aria-description');
      if (element.getAttribute('aria-hidden') === 'true') element.removeAttribute('aria-hidden');
    }
  }
  svg.setAttribute('font-size', '12');
  separateLines(svg);
  const linked = finishLinks(svg, resolve, origins);
  finishLines(svg, resolve && origins);
  hideSaid(svg);
  if (linked && outside) tellOutside(svg, outside);
  for (const part of svg.querySelectorAll('[data-of]')) part.removeAttribute('data-of');
  svg.setAttribute('role', linked ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  addFills(svg, id);
  mergeGroups(svg);
  if (haloBelow) for (const labels of svg.querySelectorAll('[paint-order]')) drawHaloBelow(labels);
  return svg;
}

/**
 * Makes one group of neighbours that are drawn alike, in place: a browser has fewer elements to lay out. Not of those that say something of
 * themselves, nor of what is seen through, which would lie on one another otherwise.
 */
function mergeGroups(svg: SVGElement): void {
  for (const group of svg.querySelectorAll('g')) {
    if ([...group.attributes].some(({ name }) => ofItself.test(name))) continue;
    const isAlike = (other: Element | null): other is Element =>
      other?.tagName === group.tagName &&
      other.attributes.length === group.attributes.length &&
      [...group.attributes].every(({ name, value }) => other.getAttribute(name) === value);
    for (let next = group.nextElementSibling; isAlike(next); next = group.nextElementSibling) {
      group.append(...next.childNodes);
      next.remove();
    }
  }
}

/** What a group says of itself, or does to its children as one. */
const ofItself = /^(data-.*|aria-.*|id|class|role|opacity|filter|mask|clip-path)$/;

/** Puts a copy of labels that has their outline alone below them, in place, and leaves them without one. */
function drawHaloBelow(labels: Element): void {
  const copy = labels.cloneNode(true) as Element;
  for (const part of [copy, ...copy.querySelectorAll('[fill]')]) part.setAttribute('fill', 'none');
  copy.removeAttribute('paint-order');
  labels.before(copy);
  for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-opacity'])
    labels.removeAttribute(name);
}

/** Turns a link of a mark (`claim:catl-share`) into an address. */
type Resolve = (reference: string) => string;

const xlink = 'http://www.w3.org/1999/xlink';

/**
 * Gives the links of a drawing their addresses, in place; a mark’s spoken name becomes the link’s, and the link says
 * which claim it shows.
 *
 * @param resolve without it the links are taken away, and what they held stays
 * @returns whether the drawing has links now
 */
function finishLinks(svg: SVGElement, resolve: Resolve | undefined, origins?: MarkOrigins): boolean {
  const links = [...svg.querySelectorAll('a')];
  for (const link of links) {
    const reference =
      link.getAttributeNS?.(xlink, 'href') ??
      link.getAttribute('xlink:href') ??
      link.getAttribute('href') ??
      '';
    link.removeAttributeNS?.(xlink, 'href');
    link.removeAttribute('xlink:href');
    if (!resolve) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', resolve(reference));
    const [kind = '', name = ''] = reference.split(':');
    const attribute = cardAttributes[kind];
    // A part of a diagram may have its own way of being chosen.
    if (attribute && !link.hasAttribute('data-node')) link.setAttribute(attribute, name);
    // The name of a series says it already.
    const by = kind === 'claim' && origins?.by(reference);
    if (by) link.setAttribute('data-by', by);
    const mark = link.querySelector('[aria-label]');
    const spoken = withShown(mark?.getAttribute('aria-label'), link);
    if (spoken) {
      link.setAttribute('aria-label', spoken);
      mark?.removeAttribute('aria-label');
    }
  }
  return links.length > 0 && resolve !== undefined;
}

/** What a link to a thing that has a card says, by the kind of thing. */
const cardAttributes: Readonly<Record<string, string>> = {
  claim: 'data-claim',
  source: 'data-cite',
  series: 'data-series',
};

/**
 * Gives the lines of series their values and who gives them, in place.
 *
 * @param origins without it what was said of lines is taken away: nobody reads it
 */
function finishLines(svg: SVGElement, origins: MarkOrigins | undefined): void {
  const marks = [...svg.querySelectorAll('[data-line]')];
  const lines = new Set(marks.map((mark) => mark.getAttribute('data-line') ?? ''));
  for (const mark of marks) {
    const line = mark.getAttribute('data-line') ?? '';
    const times = mark.getAttribute('data-times');
    if (!origins) for (const name of ['data-line', 'data-times']) mark.removeAttribute(name);
    else {
      mark.setAttribute('data-line', line.replace('series:', ''));
      if (times === null) continue;
      const printed = times.split(' ').map((year) => origins.printed(line, year));
      const [series = ''] = line.split('/');
      // Of several lines of a series in one drawing each is told by its own name.
      const isAlone = [...lines].every((other) => other === line || !other.startsWith(`${series}/`));
      mark.setAttribute('data-values', printed.join('|'));
      mark.setAttribute('data-by', origins.by(isAlone ? series : line) ?? '');
    }
  }
}

/**
 * Ends every line of a label but its last with a space, in place, so that its words stay apart for who reads the lines as one.
 * Only where a label begins at its place: elsewhere a space would move the line.
 */
function separateLines(svg: SVGElement): void {
  for (const line of svg.querySelectorAll('tspan[dy]')) {
    const before = line.previousElementSibling;
    const anchor = line.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start';
    if (before && anchor === 'start' && !/\s$/.test(before.textContent ?? '')) before.append(' ');
  }
}

/** A name that holds the words shown: who says what they see reaches the link (WCAG 2.5.3). */
function withShown(spoken: string | null | undefined, link: Element): string | undefined {
  const shown = shownIn(link);
  return spoken && !plain(spoken).toLowerCase().includes(shown.toLowerCase())
    ? `${shown}${language.locale.colon}${spoken}`
    : (spoken ?? undefined);
}

/** The words that an element shows, its lines read as one. */
function shownIn(element: Element): string {
  const lines = [...element.querySelectorAll('tspan')];
  return plain((lines.length > 0 ? lines : [element]).map(({ textContent }) => textContent).join(' '));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words that join others and say nothing by themselves. */
const joining = new Set([...language.charts.joining, 'ƒ']);
/** A mark of a scale, or a count: a number and what it counts in. */
const scale = new RegExp(`^[\\d.,\\s–%]+(${language.charts.scaleWords.join('|')})?$`);

/**
 * Hides words of a drawing from screen readers, in place, where they would be heard twice or out of place: those that
 * the name of a link holds already, and the numbers of scales. Annotations and all else that is said nowhere else stay.
 * Drawings without links are one picture to a screen reader: nothing to hide.
 */
export function hideSaid(svg: SVGElement): void {
  const links = [...svg.querySelectorAll('a')];
  if (links.length === 0) return;
  const names = links.map((link) => new Set(wordsOf(link.getAttribute('aria-label') ?? '')));
  for (const text of svg.querySelectorAll('text')) {
    const link = text.closest('a');
    const shown = shownIn(text);
    const said = link
      ? link.hasAttribute('aria-label')
      : scale.test(shown) || names.some((name) => wordsOf(shown).every((word) => name.has(word)));
    if (said) text.setAttribute('aria-hidden', 'true');
  }
}

/**
 * Tells of each mark, in place, which lenses it falls outside of, as `data-outside`: of claims, parts and relations, and of
 * words that stand beside a mark and say no more than its name does.
 */
function tellOutside(svg: SVGElement, outside: Outside): void {
  for (const kind of ['claim', 'node', 'step'] as const)
    for (const mark of svg.querySelectorAll(`[data-${kind}]`)) {
      const lenses = outside(kind, mark.getAttribute(`data-${kind}`) ?? '');
      if (lenses) setOutside(mark, lenses);
    }
  for (const part of svg.querySelectorAll('[data-of]')) {
    const lenses = outside('claim', part.getAttribute('data-of') ?? '');
    if (lenses?.some(Boolean)) setOutside(part, lenses);
  }
  const marks = [...svg.querySelectorAll('a[data-claim]')].map((link) => ({
    words: new Set(wordsOf(link.getAttribute('aria-label') ?? '')),
    lenses: link.getAttribute('data-outside')?.split(' ') ?? [],
  }));
  for (const text of svg.querySelectorAll('text[aria-hidden]')) {
    const shown = text.textContent ?? '';
    // A number in plain type is one of the scale’s.
    if (text.closest('a, [data-outside]') || (scale.test(shown.trim()) && !text.closest('[font-weight]')))
      continue;
    const own = marks.filter(({ words }) => wordsOf(shown).every((word) => words.has(word)));
    const [first, ...others] = own;
    const lenses = first?.lenses.filter((lens) => others.every((mark) => mark.lenses.includes(lens)));
    if (lenses?.some(Boolean)) setOutside(text, lenses);
  }
}

/** Says which lenses a mark falls outside of. It then takes its colours from itself and not from its group, so that they can change. */
function setOutside(mark: Element, lenses: readonly string[]): void {
  mark.setAttribute('data-outside', lenses.join(' '));
  if (!lenses.some(Boolean)) return;
  for (const name of ['fill', 'stroke']) {
    const colour = mark.closest(`[${name}]`)?.getAttribute(name);
    if (colour?.startsWith('var(') && colour !== 'var(--paper)') mark.setAttribute(name, colour);
  }
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,’–-]*/gu) ?? [];
  return words.map((word) => word.replace(/[.,]+$/, '')).filter((word) => !joining.has(word));
}
