import { citedPassage } from '../../lib/cite/citedPassage.ts';
import { passageTarget } from '../../lib/cite/passageTarget.ts';
import { passageDirective } from '../../lib/passage/passageDirective.ts';
import { textDirective } from '../../lib/passage/textDirective.ts';
import { copyText } from '../copyText.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import type { CitedParagraphs } from './citedParagraphs.ts';
import { placeControl } from './placeControl.ts';
import { readPassage } from './readPassage.ts';

/** How long a selection must rest before anything is offered, in milliseconds. */
const rest = 250;

/**
 * Offers to copy a link to selected words of the restatement, or the words with their citation. Plain copying stays plain. Ctrl + . leads into
 * the control, Esc closes it; choosing with it leaves the selection as it is.
 *
 * @param cited how paragraphs are cited, once it has come
 */
export function offerCopies(cited: () => Promise<CitedParagraphs>): void {
  const link = element('button', { type: 'button' }, 'Copy link to this passage');
  const quote = element('button', { type: 'button' }, 'Copy with citation');
  const box = element('div', { className: 'passage', hidden: true }, link, quote);
  box.setAttribute('role', 'toolbar');
  box.setAttribute('aria-label', 'The selected passage');
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
    const { left, top } = placeControl(lines, box.getBoundingClientRect(), { width, height }, touch);
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
    if (!withCitation) await copyText(href, 'Link copied');
    else
      await cited().then(
        ({ meta, targets }) => {
          const [first, last] = [passage.first, passage.last].map(
            (para) => targets[para.dataset.paragraph ?? ''],
          );
          if (!first || !last) throw new Error(`no citation of ${passage.first.id}`);
          return copyText(
            citedPassage(passage.words, passageTarget(first, last), meta, href),
            'Copied with citation',
          );
        },
        () => say('The citations did not load'),
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
