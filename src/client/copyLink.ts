import { element } from './element.ts';
import { say } from './say.ts';

/**
 * Copies the full address of a link and says so.
 *
 * @param href as in the page: `#s2-1`, or empty for the page itself
 * @returns whether it was copied
 */
export async function copyLink(href: string): Promise<boolean> {
  const { href: address } = new URL(href || location.pathname, location.href);
  const copied = await (navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
    () => true,
    () => copyBySelection(address),
  );
  say(copied ? 'Link copied' : `Copying is switched off here. The link is ${address}`);
  return copied;
}

/** Where the clipboard is closed to scripts (pages over plain http), copying a selection still works. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = element('textarea', { value: text, className: 'hidden' });
  document.body.append(area);
  area.select();
  // Out of date, and still the only way where the clipboard is closed.
  const done = (document as { execCommand?: (name: string) => boolean }).execCommand?.('copy') ?? false;
  area.remove();
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
  return done;
}
