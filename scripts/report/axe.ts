import { auditPages, states, widths } from '../../tests/browser/audit/auditPages.ts';
import { judgedDoubts } from '../../tests/browser/audit/judgedDoubts.ts';
import { kindOfDoubt } from '../../tests/browser/audit/kindOfDoubt.ts';
import { pageKinds } from '../../tests/browser/audit/pageKinds.ts';
import { openSite, sharedBrowser } from '../../tests/browser/openSite.ts';
import { whole } from '../../tests/sample.ts';
import { readSite } from '../readSite.ts';
import type { Measure } from './measure.ts';

/** What axe finds: on a page of each kind, or with WHOLE=1, which takes half an hour, on every page. */
export const axe: Measure = {
  title: 'Accessibility by axe',
  command: 'WHOLE=1 npm run report axe',
  run: async () => {
    const pages = readSite('dist')
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.html') && !path.startsWith('v/'));
    const asked = whole ? pages : pageKinds;
    const site = await openSite('host');
    const { violations, doubts } = await auditPages(site, asked);
    await site.close();
    await (await sharedBrowser()).close();
    const kinds = [...new Set(doubts.map(kindOfDoubt))];
    const unjudged = kinds.filter((kind) => !(kind in judgedDoubts));
    return [
      {
        what: 'pages audited, all rules of WCAG 2.2 A and AA and best practices on',
        figure: `${asked.length} of ${pages.length}${asked === pages ? '' : ' (one of each kind; WHOLE=1 takes all)'}`,
      },
      {
        what: `states audited: ${widths.join(', ')} px × light, dark, forced colours × closed, open`,
        figure: `${asked.length} × ${states.length}`,
      },
      { what: 'violations', figure: `${violations.length}`, limit: '0', holds: violations.length === 0 },
      { what: 'places that axe leaves to a person', figure: `${doubts.length}, of ${kinds.length} kinds` },
      {
        what: 'kinds of these without a written verdict (tests/browser/audit/judgedDoubts.ts)',
        figure: unjudged.length ? unjudged.join('; ') : '0',
        limit: '0',
        holds: unjudged.length === 0,
      },
    ];
  },
};
