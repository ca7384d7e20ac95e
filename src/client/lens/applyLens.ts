import { lensKey as key, type LensId, lensIds, sayRemaining } from '../../lib/schema/lens.ts';
import { keepAddress } from '../keepAddress.ts';

/**
 * Tells the styles which lens the reader chose, so that they let what falls outside step back, says how many claims of the
 * page remain under it, keeps it in the address, and takes it along on links to other pages of the site.
 *
 * @param root the site's root
 */
export function applyLens(root: URL): void {
  const form = document.querySelector<HTMLFormElement>('.show-only');
  const output = form?.querySelector('output');
  if (!form || !output) return;
  const radios = [...form.querySelectorAll<HTMLInputElement>(`[name="${key}"]`)];
  const chosen = () => lensIds.find((id) => radios.some(({ checked, value }) => checked && value === id));
  const asked = () => lensIds.find((id) => id === new URLSearchParams(location.search).get(key));
  const apply = () => {
    const lens = chosen();
    if (lens) document.documentElement.dataset.lens = lens;
    else delete document.documentElement.dataset.lens;
    output.textContent = sayRemaining(
      lens,
      remaining('main [data-claim][data-outside]', lens),
      remaining('main tr[data-step]', lens),
    );
  };
  const restore = () => {
    for (const radio of radios) radio.checked = radio.value === (asked() ?? '');
    apply();
  };
  form.addEventListener('change', () => {
    keepAddress(withLens(new URLSearchParams(location.search), chosen()), 'push');
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', restore);
  // A link is told when a reader comes to it, so that one opened in another tab or from a card has it too.
  for (const approach of ['pointerdown', 'focusin', 'click'])
    document.addEventListener(approach, ({ target }) => tellLink(target, root, chosen()), true);
  // The reader may have chosen before this script came.
  if (asked() || !chosen()) restore();
  else form.dispatchEvent(new Event('change'));
}

/** Counts what carries the lenses that it falls outside of; what shows one claim counts once. */
function remaining(selector: string, lens: LensId | undefined): { all: number; within: number } {
  const within = new Map<string, boolean>();
  for (const { dataset } of document.querySelectorAll<HTMLElement | SVGElement>(selector))
    within.set(dataset.step ?? dataset.claim ?? '', !lens || !dataset.outside?.split(' ').includes(lens));
  return { all: within.size, within: [...within.values()].filter(Boolean).length };
}

function withLens(query: URLSearchParams, lens: LensId | undefined): URLSearchParams {
  if (lens) query.set(key, lens);
  else query.delete(key);
  return query;
}

/** Puts the lens into the address of a link to another page of the site; a place on this page and a file need none. */
function tellLink(target: EventTarget | null, root: URL, lens: LensId | undefined): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!link || href.startsWith('#') || link.hasAttribute('download')) return;
  const to = new URL(href, location.href);
  if (!to.href.startsWith(root.href) || !/(\.html|\/)$/.test(to.pathname)) return;
  const query = withLens(to.searchParams, lens).toString();
  const [path = ''] = href.split(/[?#]/);
  link.setAttribute('href', `${path}${query && `?${query}`}${to.hash}`);
}
