import * as words from '#edition/data/language.ts';
import { isWithin } from '../../lib/edition/outline.ts';
import { compareWords } from '../../lib/format/formatList.ts';
import { lensKey } from '../../lib/schema/lens.ts';
import { fold } from '../../lib/search/tokenize.ts';
import { keepAddress } from '../keepAddress.ts';

/**
 * Lets the reader filter and sort the table of claims. The tables stand complete in the page; this hides rows, says how many are
 * left, and keeps what was asked in the address: a text while it is typed in place, a choice as a step to go back to.
 */
export function filterClaims(): void {
  const form = document.querySelector<HTMLFormElement>('form.claim-filter');
  const output = form?.querySelector('output');
  if (!form || !output) return;
  const controls = [...form.elements].filter(
    (one) => one instanceof HTMLSelectElement || one instanceof HTMLInputElement,
  );
  const choices = Object.fromEntries(
    controls.map((one) => [
      one.name,
      one instanceof HTMLSelectElement ? [...one.options].map(({ value }) => value) : ('text' as const),
    ]),
  );
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.claim-list tbody tr')];
  const read = new Map(rows.map((row) => [row, readRow(row)]));
  const sort = sortLedger(rows);
  const sections = [...new Set(rows.flatMap((row) => row.closest('section') ?? []))];

  const stateNow = (): LedgerState =>
    Object.fromEntries(controls.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])));
  const apply = (state: LedgerState, unknown: readonly string[] = []) => {
    const asked = namedRow(rows);
    for (const row of rows) row.hidden = row !== asked && !matches(read.get(row) as LedgerRow, state);
    sort(state.sort ?? '');
    for (const section of sections) section.hidden = !section.querySelector('tbody tr:not([hidden])');
    // Sorted, all rows stand in one table; filtered, some sections have none. Links that would lead nowhere go.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')) {
      const place = document.getElementById(link.hash.slice(1));
      (link.parentElement ?? link).hidden = Boolean(state.sort) || Boolean(place?.closest('[hidden]'));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    output.textContent = words.ledger.said([
      shown === rows.length ? words.ledger.all(shown) : words.ledger.some(shown, rows.length),
      ...(unknown.length > 0 ? [words.ledger.unknown(unknown)] : []),
    ]);
  };
  const restore = () => {
    const { state, unknown } = readState(location.search, choices);
    for (const control of controls) control.value = state[control.name] ?? '';
    apply(state, unknown);
  };
  const remember = (how: 'push' | 'replace') => {
    const query = writeState(stateNow());
    const lens = new URLSearchParams(location.search).get(lensKey);
    if (lens) query.set(lensKey, lens);
    keepAddress(query, how);
    apply(stateNow());
  };
  form.addEventListener('input', ({ target }) =>
    remember(target instanceof HTMLInputElement ? 'replace' : 'push'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => remember('push')));
  addEventListener('popstate', restore);
  // A row that a link asks for is shown, whatever the filter says.
  addEventListener('hashchange', () => {
    apply(stateNow());
    namedRow(rows)?.scrollIntoView();
  });
  if (location.search) {
    restore();
    namedRow(rows)?.scrollIntoView();
  }
}

/** The row that the fragment of the address names, or that holds what it names. */
function namedRow(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement | undefined {
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return rows.find((row) => place && row.contains(place));
}

function readRow(row: HTMLTableRowElement): LedgerRow {
  const facets = Object.fromEntries(
    Object.entries(row.dataset).map(([name, value = '']) => [name, value.split(' ')]),
  );
  return { text: fold(`${row.id} ${row.textContent}`), facets };
}

/** A row of the table of claims, as far as filtering goes. */
interface LedgerRow {
  /** All that it says, folded. */
  readonly text: string;
  /** Its values by facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** Whether a row is what the reader asked for: every facet fits, and every word occurs. */
export function matches({ text, facets }: LedgerRow, { q = '', sort: _, ...chosen }: LedgerState): boolean {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return (
    words.every((word) => text.includes(word)) &&
    Object.entries(chosen).every(
      ([facet, value]) =>
        value === '' ||
        facets[facet]?.includes(value) ||
        // A main section holds its subsections.
        (facet === 'section' && facets.section?.some((section) => isWithin(section, value))),
    )
  );
}

/** What the reader asked of the table of claims: by the name of each control its value; what is left out is at its default. */
type LedgerState = Readonly<Record<string, string>>;

/** The values that a control takes: a list, or anything for a text field. */
type Choices = Readonly<Record<string, readonly string[] | 'text'>>;

/**
 * Reads the state from the query of an address.
 *
 * @returns the state, and what the address asked for that does not exist, for the reader to know
 */
export function readState(query: string, choices: Choices): { state: LedgerState; unknown: string[] } {
  const state: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === lensKey) continue;
    const known = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (value === '') continue;
    if (known === 'text' || known?.includes(value)) state[name] = value;
    else unknown.push(`${name} “${value}”`);
  }
  return { state, unknown };
}

/** The query for an address that brings the state back: `qualifier=about`; empty when all is at its default. */
export function writeState(state: LedgerState): URLSearchParams {
  return new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
}

/**
 * Sorts the rows of all tables of the table of claims into the first of them, or puts every row back into its own.
 *
 * @returns takes the name of a column (`data-sort` of its head), or nothing for the order of the paper
 */
function sortLedger(rows: readonly HTMLTableRowElement[]): (column: string) => void {
  const homes = new Map(rows.map((row) => [row, row.parentElement]));
  const [first] = homes.values();
  const heads = [...(first?.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  return (column) => {
    const index = heads.findIndex((head) => head.dataset.sort === column);
    const cell = (row: HTMLTableRowElement) =>
      row.cells[index]?.dataset.rank ?? row.cells[index]?.textContent?.trim() ?? '';
    const inOrder = column === '' ? rows : [...rows].sort((a, b) => compareWords(cell(a), cell(b)));
    for (const row of inOrder) (column === '' ? homes.get(row) : first)?.append(row);
    first?.closest('section')?.classList.toggle('sorted', column !== '');
  };
}
