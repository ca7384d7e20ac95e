/** Runs in a page laid out for paper: drawings and tables that the sheet cuts, links that do not say where they lead. */
export function paperProblems(): string[] {
  const sheet = document.documentElement.clientWidth;
  /** Of an A4 sheet at this width, less its margins. */
  const height = (sheet * 257) / 180;
  const seen = <Found extends Element>(selector: string) =>
    [...document.querySelectorAll<Found>(selector)].filter((element) => element.checkVisibility());
  const wider = seen<SVGElement>('.chart svg').filter((svg) => svg.getBoundingClientRect().right > sheet + 1);
  const higher = seen<SVGElement>('.chart svg').filter((svg) => svg.getBoundingClientRect().height > height);
  const scrolled = seen<HTMLElement>('.scroll').filter((frame) => frame.scrollWidth > frame.clientWidth + 1);
  const torn = seen('.chart').filter((chart) => getComputedStyle(chart).breakInside !== 'avoid');
  const unnamed = seen('main a.external, footer a.external').filter(
    (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'),
  );
  return [
    ...wider.map(({ ariaLabel }) => `drawing wider than the sheet: ${ariaLabel}`),
    ...higher.map(({ ariaLabel }) => `drawing higher than the sheet: ${ariaLabel}`),
    ...scrolled.map(({ ariaLabel }) => `table cut by its frame: ${ariaLabel}`),
    ...torn.map(
      ({ textContent }) => `drawing that two sheets may share: ${textContent?.trim().slice(0, 40)}`,
    ),
    ...unnamed.map(({ textContent }) => `link that does not say where it leads: ${textContent}`),
  ];
}
