import { fold } from '../../lib/search/fold.ts';
import { keepAddress } from '../keepAddress.ts';
import { type LedgerRow, matches } from './matches.ts';
import { type LedgerState, readState } from './readState.ts';
import { sortLedger } from './sortLedger.ts';
import { writeState } from './writeState.ts';

/**
 * Lets the reader filter and sort the ledger. The tables stand complete in the page; this hides rows, says how many are
 * left, and keeps what was asked in the address: a text while it is typed in place, a choice as a step to go back to.
 */
export function filterLedger(): void {
  const form = document.querySelector<HTMLFormElement>('form.ledger');
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
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(.claim-list)')];

  const stateNow = (): LedgerState =>
    Object.fromEntries(controls.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])));
  const apply = (state: LedgerState, unknown: readonly string[] = []) => {
    for (const row of rows) row.hidden = !matches(read.get(row) as LedgerRow, state);
    sort(state.sort ?? '');
    for (const section of sections) section.hidden = !section.querySelector('tbody tr:not([hidden])');
    const shown = rows.filter((row) => !row.hidden).length;
    output.textContent = [
      shown === rows.length ? `All ${shown} claims` : `${shown} of ${rows.length} claims`,
      ...(unknown.length > 0 ? [`not in this ledger, so left out: ${unknown.join(', ')}`] : []),
    ].join('; ');
  };
  const restore = () => {
    const { state, unknown } = readState(location.search, choices);
    for (const control of controls) control.value = state[control.name] ?? '';
    apply(state, unknown);
  };
  const remember = (how: 'push' | 'replace') => {
    keepAddress(writeState(stateNow()), how);
    apply(stateNow());
  };
  form.addEventListener('input', ({ target }) =>
    remember(target instanceof HTMLInputElement ? 'replace' : 'push'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => remember('push')));
  addEventListener('popstate', restore);
  if (location.search) restore();
}

function readRow(row: HTMLTableRowElement): LedgerRow {
  const facets = Object.fromEntries(
    Object.entries(row.dataset).map(([name, value = '']) => [name, value.split(' ')]),
  );
  return { text: fold(`${row.id} ${row.textContent}`), facets };
}
