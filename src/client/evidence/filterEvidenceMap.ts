import { keepAddress } from '../keepAddress.ts';

/**
 * Lets a reader see the claims of one section in the evidence map: the marks and rows of all others step back. What the
 * section's claims come to was counted by the build and is said; the section is kept in the address.
 */
export function filterEvidenceMap(): void {
  const form = document.querySelector<HTMLFormElement>('#map-filter');
  const select = form?.querySelector('select');
  const output = form?.querySelector('output');
  const figure = document.querySelector('#fig-evidence-map');
  if (!form || !select || !output || !figure) return;
  const show = () => {
    const { claims, says = '' } = select.selectedOptions[0]?.dataset ?? {};
    const wanted = claims === undefined ? undefined : new Set(claims.split(' '));
    for (const mark of figure.querySelectorAll('svg a[data-claim]'))
      mark.classList.toggle('aside', wanted?.has(mark.getAttribute('data-claim') ?? '') === false);
    for (const row of figure.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      const claim = row.querySelector('[data-claim]')?.getAttribute('data-claim');
      row.hidden = wanted !== undefined && !wanted.has(claim ?? '');
    }
    output.textContent = says;
  };
  const restore = () => {
    const asked = new URLSearchParams(location.search).get('section');
    select.value = [...select.options].some(({ value }) => value === asked) ? (asked ?? '') : '';
    show();
  };
  select.addEventListener('change', () => {
    const query = new URLSearchParams(location.search);
    if (select.value) query.set('section', select.value);
    else query.delete('section');
    keepAddress(query, 'push');
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', restore);
  restore();
}
