import * as language from '#edition/data/language.ts';
import { reportLink, reportText } from '../../lib/metadata/errorReport.ts';
import { copyText } from '../copyText.ts';
import { element } from '../element.ts';

/**
 * Gives the report of an error a box for the reader's words: they go into the lines that are copied, and into the link where the
 * edition names a place. Nothing is sent from the page and nothing is kept.
 */
export function reportError(): void {
  const report = document.querySelector<HTMLElement>('.report-error');
  const lines = report?.querySelector('.report-text');
  if (!report || !lines) return;
  const { id = '', printed = '', version = '', address = location.href.split('#')[0] ?? '' } = report.dataset;
  const link = report.querySelector<HTMLAnchorElement>('a[data-report]');
  const words = element('textarea', { rows: 4, maxLength: 1500 });
  const label = element('label', {}, language.errorReport.ask, words);
  const copy = element('button', { type: 'button' }, language.errorReport.copy);
  const text = () => reportText({ id, printed, version, address }, words.value);
  const show = () => {
    lines.textContent = text();
    const href = link && reportLink(JSON.parse(link.dataset.report ?? 'null'), { id }, text());
    if (href) link.href = href;
  };
  copy.addEventListener('click', () => copyText(text(), language.errorReport.copied));
  words.addEventListener('input', show);
  lines.before(label);
  lines.after(copy);
  show();
}
