import type { MapStep } from './mapStep.ts';

/** The steps of the argument, read from the table that stands complete in the page. */
export function readSteps(): MapStep[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('.steps tbody tr')].map((row) => {
    const [from, to, paragraph] = [...row.querySelectorAll('a')];
    const { step: id = '', from: start = '', to: end = '' } = row.dataset;
    if (!from || !to || !paragraph) throw new Error(`step “${id}” has no three links in its row`);
    return {
      id,
      from: start,
      to: end,
      verb: row.cells[1]?.textContent ?? '',
      paragraph: paragraph.textContent,
      links: { from, to, paragraph },
      row,
    };
  });
}
