import MiniSearch, { type AsPlainObject } from 'minisearch';
import * as language from '#edition/data/language.ts';
import { type Found, findIn, snippet } from '../../lib/search/findIn.ts';
import {
  type SearchDocument,
  type SearchKind,
  searchKinds,
  searchOptions,
} from '../../lib/search/searchDocument.ts';
import { element } from '../element.ts';
import { keepAddress } from '../keepAddress.ts';
import { loadScript } from '../loadScript.ts';

/** As many results as one reads; who wants more asks more precisely. */
const most = 40;

/**
 * Runs the search page. It comes, and then the index, when the reader comes to the form, or with an address that already asks.
 *
 * @param root the site's root, which the results' paths start from
 */
export function searchPage(root: URL): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const kinds = form?.querySelector<HTMLSelectElement>('select[name=kind]');
  const output = form?.querySelector('output');
  const list = document.querySelector<HTMLOListElement>('.results');
  if (!form || !input || !kinds || !output || !list) return;

  let index: Promise<MiniSearch<SearchDocument>> | undefined;
  const load = () => {
    index ??= loadScript('search-index').then(() =>
      MiniSearch.loadJS((self as unknown as { editionIndex: AsPlainObject }).editionIndex, searchOptions),
    );
    return index;
  };
  let turn = 0;
  const search = async () => {
    const mine = ++turn;
    const question = input.value.trim();
    if (!question) {
      output.textContent = '';
      list.replaceChildren();
      return;
    }
    const loaded = await load().catch(() => undefined);
    if (mine !== turn) return;
    if (!loaded) {
      output.textContent = language.results.notLoaded;
      index = undefined;
      return;
    }
    const { found, all } = findIn(loaded, question, (kinds.value as SearchKind) || undefined);
    const shown = found.slice(0, most);
    output.textContent = resultWords(found.length, shown.length, all, question);
    list.replaceChildren(...shown.map((one) => resultItem(one, root)));
  };
  const remember = (how: 'push' | 'replace') =>
    keepAddress(
      new URLSearchParams([
        ...(input.value.trim() ? [['q', input.value.trim()]] : []),
        ...(kinds.value ? [['kind', kinds.value]] : []),
      ]),
      how,
    );
  const restore = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    const kind = query.get('kind') ?? '';
    kinds.value = Object.hasOwn(searchKinds, kind) ? kind : '';
    return search();
  };

  input.addEventListener('input', () => {
    remember('replace');
    search();
  });
  kinds.addEventListener('change', () => {
    remember('push');
    search();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    remember('push');
    await search();
    list.querySelector('a')?.focus();
  });
  addEventListener('popstate', restore);
  document.addEventListener('keydown', (event) => step(event, input, list));
  // The reader may have written before this script came.
  if (location.search && !input.value) restore();
  else if (input.value) {
    remember('replace');
    search();
  } else load().catch(() => undefined);
}

/** ↓ and ↑ go from the field through the results and back; Esc in the results goes back to the field. */
function step(event: KeyboardEvent, input: HTMLInputElement, list: HTMLOListElement): void {
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  // While an input method composes, its own list of characters has the arrows.
  if (here < 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = by ? stops[here + by] : event.key === 'Escape' && here > 0 ? input : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A result: its kind, its title as a link, and the words around what was looked for. */
function resultItem({ kind, title, text, path, terms }: Found, root: URL): HTMLLIElement {
  const marked = (words: string, most?: number) =>
    snippet(words, terms, most).map(([part, hit]) => (hit ? element('mark', {}, part) : part));
  return element(
    'li',
    {},
    element('span', { className: 'result-kind' }, searchKinds[kind]),
    element('a', { href: new URL(path, root).href }, ...marked(title, 400)),
    element('p', {}, ...marked(text)),
  );
}

/** What the page says of a search: how much was found, and where words had to be given up. */
function resultWords(found: number, shown: number, all: boolean, question: string): string {
  if (found === 0) return language.results.none(question);
  return language.results.count(found, shown, all, question);
}
