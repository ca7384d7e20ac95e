import * as language from '#edition/data/language.ts';
import { citedPassage } from '../../lib/citation/citationsOf.ts';
import type { CiteTarget } from '../../lib/citation/citeTarget.ts';
import type { EditionMeta } from '../../lib/schema/editionMeta.ts';
import type { Spot } from '../../lib/textFragments/textFragment.ts';
import { passageDirective, textDirective } from '../../lib/textFragments/textFragment.ts';
import { say } from '../announce.ts';
import { copyText } from '../copyText.ts';
import { element } from '../element.ts';
import type { Rect } from '../rect.ts';

/** How long a selection must rest before anything is offered, in milliseconds. */
const rest = 250;

/**
 * Offers to copy a link to selected words of the restatement, or the words with their citation. Plain copying stays plain. Ctrl + . leads into
 * the control, Esc closes it; choosing with it leaves the selection as it is.
 *
 * @param cited how paragraphs are cited, once it has come
 */
export function offerCopies(cited: () => Promise<CitedParagraphs>): void {
  const link = element('button', { type: 'button' }, language.passages.copyLink);
  const quote = element('button', { type: 'button' }, language.passages.copyCited);
  const box = element('div', { className: 'passage', hidden: true }, link, quote);
  box.setAttribute('role', 'toolbar');
  box.setAttribute('aria-label', language.passages.name);
  box.setAttribute('aria-keyshortcuts', 'Control+.');
  document.body.append(box);
  let range: Range | undefined;
  let served: Range | undefined;
  let before: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  let touch = matchMedia('(pointer: coarse)').matches;

  const close = () => {
    if (box.contains(document.activeElement) && before instanceof HTMLElement)
      before.focus({ preventScroll: true });
    box.hidden = true;
    range = undefined;
  };
  /** Closes for good: not offered again for the same words. */
  const dismiss = () => {
    served = range;
    close();
  };
  const open = () => {
    const selection = getSelection();
    const now = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (pressed || box.contains(document.activeElement) || (now && served && sameRange(now, served))) return;
    served = undefined;
    if (!now || now.collapsed || !readPassage(now)) return close();
    range = now.cloneRange();
    box.hidden = false;
    place();
  };
  const place = () => {
    const lines = [...(range?.getClientRects() ?? [])].filter(({ width, height }) => width > 1 && height > 1);
    if (lines.length === 0) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = positionControl(lines, box.getBoundingClientRect(), { width, height }, touch);
    box.style.setProperty('left', `${left + scrollX}px`);
    box.style.setProperty('top', `${top + scrollY}px`);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(open, rest);
  };
  const address = (passage: NonNullable<ReturnType<typeof readPassage>>) => {
    const directive = passageDirective(passage.runs, passage.from, passage.to);
    return new URL(`#${passage.first.id}${directive ? textDirective(directive) : ''}`, location.href).href;
  };
  const copy = async (withCitation: boolean) => {
    const passage = range && readPassage(range);
    if (!passage) return dismiss();
    const href = address(passage);
    if (!withCitation) await copyText(href, language.copying.linkCopied);
    else
      await cited().then(
        ({ meta, targets }) => {
          const [first, last] = [passage.first, passage.last].map(
            (para) => targets[para.dataset.paragraph ?? ''],
          );
          if (!first || !last) throw new Error(`no citation of ${passage.first.id}`);
          return copyText(
            citedPassage(passage.words, passageTarget(first, last), meta, href),
            language.passages.cited,
          );
        },
        () => say(language.passages.notLoaded),
      );
    dismiss();
  };
  link.addEventListener('click', () => copy(false));
  quote.addEventListener('click', () => copy(true));
  // A press on the control must not end the selection.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', () => {
    if (!box.contains(document.activeElement)) box.hidden = true;
    wait();
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    touch = pointerType === 'touch';
    pressed = !touch && !box.contains(target as Node);
  });
  document.addEventListener('pointerup', () => {
    pressed = false;
    wait();
  });
  document.addEventListener('keydown', (event) => {
    if (box.hidden) return;
    if (event.key === 'Escape') dismiss();
    if (event.key !== '.' || !event.ctrlKey) return;
    event.preventDefault();
    before = document.activeElement;
    link.focus({ preventScroll: true });
  });
  addEventListener('resize', place);
  wait();
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/**
 * Where the control of a selection stands: under the selection, above it where there is no room below, and never on it. Under a
 * finger always below: the system's own menu stands above, and the handles hang into the gap.
 *
 * @param lines boxes of the selected lines in the viewport, in order
 * @returns its left and top edge in the viewport, in CSS pixels
 */
function positionControl(
  lines: readonly Rect[],
  control: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  touch: boolean,
): { left: number; top: number } {
  const gap = touch ? 40 : 8;
  const edge = 8;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  const last = lines.reduce((low, line) => (line.top + line.height >= low.top + low.height ? line : low));
  const end = last.left + last.width;
  const left = Math.max(edge, Math.min(end - control.width / 2, view.width - control.width - edge));
  const above = top - gap - control.height;
  const fits = bottom + gap + control.height <= view.height;
  return { left, top: touch || fits || above < edge ? bottom + gap : above };
}

/** What the citation of any paragraph is made of: the edition, and each paragraph by its number. */
export interface CitedParagraphs {
  readonly meta: EditionMeta;
  readonly targets: Readonly<Record<string, CiteTarget>>;
}

/** What to cite for a passage: its paragraph; of a passage over several, the title of the first with “¶¶2.1-3 to 2.1-5”. */
function passageTarget(first: CiteTarget, last: CiteTarget): CiteTarget {
  if (first.id === last.id) return first;
  return { ...first, id: `${first.id}-to-${last.id}`, pinpoint: language.passages.span(first.id, last.id) };
}

/** A selection in the restatement, and the text of the page that it lies in. */
interface Passage {
  readonly words: string;
  /** The paragraphs in which it begins and ends. */
  readonly first: HTMLElement;
  readonly last: HTMLElement;
  /** As `passageDirective` takes them. */
  readonly runs: readonly string[];
  readonly from: Spot;
  readonly to: Spot;
}

/** What stands in a paragraph and is not its text. */
const aside = '.para-mark, .sidenote, .footnote-reference, .verdict, .note, .figure, .hidden';

/**
 * Reads the page run by run, and the selected words of paragraphs in it.
 *
 * @returns undefined where the selection holds no word of a paragraph
 */
function readPassage(range: Range): Passage | undefined {
  const runs: string[] = [''];
  const pieces: { text: string; para: HTMLElement }[] = [];
  let from: Spot | undefined;
  let to: Spot | undefined;
  const here = () => ({ run: runs.length - 1, offset: runs.at(-1)?.length ?? 0 });
  const add = (text: string) => {
    const run = runs.at(-1) ?? '';
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    runs[runs.length - 1] = run + (run === '' || run.endsWith(' ') ? collapsed.trimStart() : collapsed);
  };
  const read = (node: Node): void => {
    if (node instanceof Text) readText(node);
    if (!(node instanceof Element) || node.matches('script, style, template, .passage')) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const apart = display !== 'inline' || node.matches(`br, ${aside}`);
    if (apart) runs.push('');
    for (const child of node.childNodes) read(child);
    if (apart) runs.push('');
  };
  const readText = (node: Text): void => {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const para = node.parentElement?.closest<HTMLElement>('.para');
    const chosen = node.data.slice(start, end);
    const within = para && !node.parentElement?.closest(aside) && range.intersectsNode(node);
    add(node.data.slice(0, start));
    const hasWords = para && within && chosen.trim();
    if (hasWords) from ??= here();
    add(chosen);
    if (hasWords) to = here();
    // A space may be a text of its own, as it is after a footnote.
    if (para && within) pieces.push({ text: chosen, para });
    add(node.data.slice(end));
  };
  read(document.body);
  const withWords = pieces.filter((piece) => piece.text.trim());
  const [first] = withWords;
  const last = withWords.at(-1);
  if (!first || !last || !from || !to) return undefined;
  const text = pieces.map((piece, index) =>
    index > 0 && piece.para !== pieces[index - 1]?.para ? ` ${piece.text}` : piece.text,
  );
  const words = text
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  return { words, first: first.para, last: last.para, runs, from, to };
}
