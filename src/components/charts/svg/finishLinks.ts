/** Turns a link of a mark (`claim:catl-share`) into an address. */
export type Resolve = (reference: string) => string;

const xlink = 'http://www.w3.org/1999/xlink';

/**
 * Gives the links of a drawing their addresses, in place; a mark’s spoken name becomes the link’s, and the link says
 * which claim it shows.
 *
 * @param resolve without it the links are taken away, and what they held stays
 * @returns whether the drawing has links now
 */
export function finishLinks(svg: SVGElement, resolve: Resolve | undefined): boolean {
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
    if (reference.startsWith('claim:')) link.setAttribute('data-claim', reference.slice('claim:'.length));
    const mark = link.querySelector('[aria-label]');
    const spoken = withShown(mark?.getAttribute('aria-label'), link);
    if (spoken) {
      link.setAttribute('aria-label', spoken);
      mark?.removeAttribute('aria-label');
    }
  }
  return links.length > 0 && resolve !== undefined;
}

/** A name that holds the words shown: who says what they see reaches the link (WCAG 2.5.3). */
function withShown(spoken: string | null | undefined, link: Element): string | undefined {
  const lines = [...link.querySelectorAll('tspan')];
  const shown = plain((lines.length > 0 ? lines : [link]).map(({ textContent }) => textContent).join(' '));
  return spoken && !plain(spoken).toLowerCase().includes(shown.toLowerCase())
    ? `${shown}: ${spoken}`
    : (spoken ?? undefined);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
