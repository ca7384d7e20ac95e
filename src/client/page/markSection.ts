/** Marks in the contents where the reader is: the last heading or figure above the upper third of the window. */
export function markSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [
      document.getElementById(link.hash.slice(1)) as Element,
      link,
    ]),
  );
  links.delete(document.getElementById('main') as Element);
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      const inOrder = [...passed].sort((a, b) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      const here = inOrder.at(-1);
      for (const [place, link] of links)
        if (place === here) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
    },
    // Everything above the line counts as inside, however far: so a jump over many headings is seen too.
    { rootMargin: '9999999px 0px -67% 0px' },
  );
  for (const place of links.keys()) if (place) observer.observe(place);
}
