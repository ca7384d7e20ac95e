import { headerRules, headersFor } from '../../src/lib/hosting/headers.ts';
import { policy } from '../../src/lib/hosting/policy.ts';
import { clickThrough } from '../../tests/browser/clickThrough.ts';
import { openPlace } from '../../tests/browser/deployments.ts';
import { engines } from '../../tests/browser/engines/engines.ts';
import { everyHit, hits, probeSite } from '../../tests/browser/probes.ts';
import { scoreSite } from '../observatory/scoreSite.ts';
import { readSite } from '../readSite.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';

/** What pages may do, what code that got into one can do, and what the site asks, sets and keeps. */
export const safety: Measure = {
  title: 'Safety',
  command: 'OBSERVATORY=/tmp/observatory npm run report safety',
  run: async () => {
    const pages = readSite('dist').filter(({ path }) => path.endsWith('.html') && !path.startsWith('v/'));
    const stated = pages.filter(({ html = '' }) =>
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'/.test(html),
    );
    const sent = headersFor('/index.html', headerRules(policy));
    const header = Object.entries(sent).find(([name]) => /^content-security-policy$/i.test(name))?.[1] ?? '';
    const { foreign, cookies, stores, messages } = await clickThrough(
      pages.map(({ path }) => path).filter((path) => path !== '404.html'),
    );
    return [
      {
        what: `pages that state the policy themselves, of ${pages.length}`,
        figure: `${stated.length}`,
        limit: `${pages.length}`,
        holds: stated.length === pages.length,
      },
      {
        what: 'policy that hosts send',
        figure: header,
        limit: 'no unsafe-…, no other host',
        holds: /default-src 'none'/.test(header) && !/unsafe|https?:|\*/.test(header),
      },
      ...(await askProbes()),
      scored(),
      none('requests to other hosts, all pages clicked through', foreign),
      none('cookies', cookies),
      none('stores of the browser that hold something', stores),
      none('messages to the console', messages),
    ];
  },
};

async function askProbes(): Promise<Measured[]> {
  const site = probeSite();
  const rows: Measured[] = [];
  for (const [name, { launch, needs }] of Object.entries(engines)) {
    const what = `ways to run code or style from markup that work, of ${everyHit.length - 1} tried, in ${name}`;
    if (!launch) {
      rows.push({ what, figure: `skipped: it needs ${needs}` });
      continue;
    }
    const engine = await launch();
    const { start, close } = await openPlace('/a/b/c/', site.root);
    await engine.open(`${start}about.html`);
    const worked = (await engine.run(hits)).filter((name) => name !== 'own-script');
    close();
    await engine.close();
    rows.push(none(what, worked));
  }
  site.remove();
  return rows;
}

function scored(): Measured {
  const result = scoreSite();
  const what = 'points of MDN’s HTTP Observatory, with the headers of hosting/nginx.conf';
  if (typeof result === 'string') return { what, figure: `skipped: ${result}` };
  return { what, figure: `${result.score}`, limit: '≥ 130', holds: result.score >= 130 };
}

function none(what: string, found: readonly string[]): Measured {
  return {
    what,
    figure: [found.length, ...new Set(found)].join('; '),
    limit: '0',
    holds: found.length === 0,
  };
}
