import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../integrations/launchBrowser.ts';
import { serveCompressed } from '../../integrations/servers/serveCompressed.ts';
import { freePort } from '../../integrations/servers/startNginx.ts';
import { pageKinds } from '../../tests/browser/audit/pageKinds.ts';
import { ownPages } from '../../tests/browser/ownPages.ts';
import { type Measure, type Measured, median } from '../measure.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;
/** A page of each kind, and the two that have most to draw. */
const pages = [...pageKinds, ownPages.section, 'paper.html'];

/** Pages that ask search engines to pass them over, which Lighthouse holds against them under “seo”. */
const unlisted = /^(404\.html|embed\/)/;

/** What we use of a result: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface LighthouseResult {
  readonly lhr: {
    readonly categories: Readonly<
      Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
    >;
    readonly audits: Readonly<Record<string, { score: number | null; title: string }>>;
  };
}

/**
 * The scores of Lighthouse for one page of each kind. The package is large and no dependency of ours; LIGHTHOUSE names a folder that
 * has it, PAGES only some pages:
 *
 *     npm install --ignore-scripts --prefix /tmp/lighthouse lighthouse@13.5.0
 *     LIGHTHOUSE=/tmp/lighthouse npm run lighthouse
 */
export const lighthouse: Measure = async () => {
  const home = process.env.LIGHTHOUSE;
  const what = `scores of ${categories.join(', ')}`;
  if (!home || !existsSync(join(home, 'node_modules/lighthouse')))
    return [{ what, figure: 'skipped: LIGHTHOUSE names no folder with the package lighthouse' }];
  const entry = pathToFileURL(resolve(home, 'node_modules/lighthouse/core/index.js')).href;
  const { default: audit } = await import(entry);
  const port = await freePort();
  const { server, address } = await serveCompressed();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const rows: Measured[] = [];
  try {
    for (const path of process.env.PAGES?.split(',') ?? pages) {
      const results: LighthouseResult[] = [];
      for (let run = 0; run < runs; run += 1)
        results.push(
          await audit(address + path, {
            port,
            output: 'json',
            logLevel: 'error',
            onlyCategories: [...categories],
          }),
        );
      rows.push(pageRow(path, results));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
};

function pageRow(path: string, results: readonly LighthouseResult[]): Measured {
  const asked = categories.filter((category) => category !== 'seo' || !unlisted.test(path));
  const scores = asked.map((category) =>
    Math.round(100 * median(results.map(({ lhr }) => lhr.categories[category]?.score ?? 0))),
  );
  const lost = results.flatMap(({ lhr }) =>
    asked.flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
  );
  const holds = scores.every((score) => score === 100);
  return {
    what: `${path}: ${asked.join(', ')}, medians of ${runs}`,
    figure: scores.join(' ') + (holds ? '' : ` (${[...new Set(lost)].join(', ')})`),
    limit: '100 each',
    holds,
  };
}
