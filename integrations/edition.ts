/**
 * What the edition asks of Astro. A build validates first, counts the routes while they are rendered, and finishes the site that was
 * written, so that `astro build` makes all of it. The dev server validates at each save, and updates open pages in place.
 */
// First, as charts ask for it when they are loaded.
import '../src/lib/standInWindow.ts';
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { serveOwnFiles } from './dev/serveOwnFiles.ts';
import { validateOnSave } from './dev/validateOnSave.ts';
import { plainError } from './explainError.ts';
import type { FinishOptions } from './finishSite.ts';
import { beginStage, countStage, endStage, printCount, stage } from './progress.ts';
import { editionFolder, resolveEdition } from './resolveEdition.ts';
import { findPlaceholders, problemsError, validateContent } from './validateContent.ts';

/** The integration of the edition; see `FinishOptions`. */
export function edition(options: FinishOptions): AstroIntegration {
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ command, injectScript, updateConfig }) => {
        const why = [process.cwd(), editionFolder ?? ''].map(whyNotInFolder).find(Boolean);
        if (why) throw plainError(why);
        updateConfig({ vite: { plugins: [resolveEdition()] } });
        if (command === 'dev') {
          updateConfig({ vite: { plugins: [validateOnSave()] } });
          if (editionFolder)
            updateConfig({
              vite: {
                plugins: [serveOwnFiles(`${editionFolder}/public`)],
                server: { fs: { allow: ['.', editionFolder] } },
              },
            });
          injectScript('page', "import '/integrations/dev/updateInPlace.ts';");
        }
        if (command !== 'build') return;
        await stage('validate', async () => {
          const { diagnostics, summary } = await validateContent();
          if (diagnostics.length) throw problemsError(diagnostics);
          for (const warning of findPlaceholders()) console.warn(`warning: ${warning}`);
          return summary;
        });
        beginStage('bundle');
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(countRoutes),
      'astro:build:done': async ({ dir }) => {
        const own = editionFolder && `${editionFolder}/public`;
        if (own && existsSync(own)) cpSync(own, fileURLToPath(dir), { recursive: true });
        // Only now: it imports the records, and what is wrong with those validation has said, with its place.
        const { finishSite } = await import('./finishSite.ts');
        await finishSite(fileURLToPath(dir), options);
      },
    },
  };
}

/** Astro's own prerenderer, which shows how far it is. */
function countRoutes(prerenderer: AstroPrerenderer): AstroPrerenderer {
  let [done, all] = [0, 0];
  return {
    ...prerenderer,
    setup: async () => {
      endStage('pages, endpoints and all that they import');
      beginStage('render');
      await prerenderer.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      all = paths.length;
      return paths;
    },
    render: async (request, context) => {
      const rendered = await prerenderer.render(request, context);
      done += 1;
      countStage(done, all, 'routes');
      return rendered;
    },
    teardown: async () => {
      await prerenderer.teardown?.();
      // After an error fewer: then there is nothing to tell.
      if (done === all) endStage(printCount(all, 'route'));
    },
  };
}

/** Signs that Vite reads as parts of an address where they stand in a path: it then loses stylesheets without a word. */
const signs = /[#%?]/g;

/** Why the project cannot be built or served where it stands, in a sentence; undefined where it can. @param folder its whole path */
export function whyNotInFolder(folder: string): string | undefined {
  const found = [...new Set(folder.match(signs))];
  if (found.length === 0) return undefined;
  return `The project stands in “${folder}”, and with ${found.map((sign) => `“${sign}”`).join(' and ')} in a path its stylesheets are not found – move it to a folder without`;
}
