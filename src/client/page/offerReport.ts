import { loadScript } from '../loadScript.ts';

/** Loads the script that helps to report an error when a reader first opens the report of a claim's page. */
export function offerReport(): void {
  const report = document.querySelector<HTMLDetailsElement>('.report-error');
  const begin = () => {
    // Without it the lines can be copied by hand, as without any script.
    loadScript('claim').catch(() => report?.addEventListener('toggle', begin, { once: true }));
  };
  if (report?.open) begin();
  else report?.addEventListener('toggle', begin, { once: true });
}
