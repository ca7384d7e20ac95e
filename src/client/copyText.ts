import * as words from '#edition/data/language.ts';
import { say } from './announce.ts';
import { element } from './element.ts';

/**
 * Copies words and says so, or says them where copying is switched off.
 *
 * @param done what is said then
 * @returns whether they were copied
 */
export async function copyText(text: string, done: string): Promise<boolean> {
  const copied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => copyBySelection(text),
  );
  say(copied ? done : words.copying.off(text));
  return copied;
}

/** Where the clipboard is closed to scripts (pages over plain http), copying a selection still works. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const area = element('textarea', { value: text, className: 'hidden' });
  document.body.append(area);
  area.select();
  // Out of date, and still the only way where the clipboard is closed.
  const done = (document as { execCommand?: (name: string) => boolean }).execCommand?.('copy') ?? false;
  area.remove();
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
  if (range) {
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  return done;
}

/**
 * Copies the full address of a link and says so.
 *
 * @param href as in the page: `#s2-1`, or empty for the page itself
 * @returns whether it was copied
 */
export function copyLink(href: string): Promise<boolean> {
  return copyText(new URL(href || location.pathname, location.href).href, words.copying.linkCopied);
}
