/**
 * Runs in the page: opens what is folded as a reader would, then takes every text that is wanted, in the order of the
 * page, and says of each what keeps it from being seen.
 *
 * @param wanted selectors of what is to be read; `apart` of what is not; `heardOnly` of what nobody need see; `paper`
 *   whether it is a sheet: nothing is opened or scrolled there, and nothing may stand beside it
 */
export function readableNow({
  wanted,
  apart,
  heardOnly,
  paper,
}: {
  wanted: string;
  apart: string;
  heardOnly: string;
  paper: boolean;
}): {
  words: string[];
  problems: string[];
} {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const problems: string[] = [];
  const main = document.querySelector('main');
  if (!main) return { words: [], problems: ['the page has no main'] };
  if (!paper)
    for (const details of main.querySelectorAll('details:not([open])')) {
      const summary = details.querySelector('summary');
      if (summary?.checkVisibility() && summary.getClientRects().length) summary.click();
    }

  const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  /** Red, green, blue and opacity of a colour of CSS. */
  const rgba = (colour: string): number[] => {
    if (!paint) return [];
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrasts = new Map<string, number>();
  const contrast = (element: Element): number => {
    let at: Element | null = element;
    while (at && (rgba(getComputedStyle(at).backgroundColor)[3] ?? 0) < 128) at = at.parentElement;
    const ground = at ? getComputedStyle(at).backgroundColor : 'Canvas';
    const { color } = getComputedStyle(element);
    const key = `${color} ${ground}`;
    if (!contrasts.has(key)) {
      const on = rgba(color);
      const [high = 0, low = 0] = [light(on), light(rgba(ground))].sort((a, b) => b - a);
      contrasts.set(key, (on[3] ?? 0) < 128 ? 1 : (high + 0.05) / (low + 0.05));
    }
    return contrasts.get(key) ?? 1;
  };

  const words: string[] = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    const said = plain(text.nodeValue);
    if (!said || !element?.closest(wanted) || element.closest(apart)) continue;
    words.push(said);
    if (element.closest(heardOnly)) continue;
    const wrong = (what: string) => problems.push(`“${said.slice(0, 50)}” ${what}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = () => [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    if (
      !element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      })
    ) {
      wrong('is hidden');
      continue;
    }
    if (boxes().length === 0) {
      wrong('has no box');
      continue;
    }
    if (contrast(element) < 3) wrong('is written in the colour of its ground');
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const [box] = boxes().sort((a, b) => b.width - a.width);
    if (!box) continue;
    const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!on || !(on.contains(element) || element.contains(on))) {
      const by = on
        ? `${on.tagName.toLowerCase()}.${on.getAttribute('class') ?? ''}`
        : 'the edge of the window';
      wrong(`is covered by ${by}`);
    }
    const { clientWidth } = document.documentElement;
    if (paper && (box.left + scrollX < -1 || box.right + scrollX > clientWidth + 1))
      wrong('stands beside the sheet');
  }
  return { words, problems };
}

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
