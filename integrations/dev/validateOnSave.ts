import { relative, resolve, sep } from 'node:path';
import {
  type EnvironmentModuleGraph,
  type EnvironmentModuleNode,
  type HotPayload,
  isRunnableDevEnvironment,
  type Plugin,
  type ViteDevServer,
} from 'vite';
import { editionPath } from '../../src/lib/edition/editionPath.ts';
import { editionFolder } from '../resolveEdition.ts';
import { validateContent } from '../validateContent.ts';

/** Milliseconds after a save, and after the answer to a request, until validation begins: the page that is waited for goes first. */
const pause = 400;

/**
 * A plugin of Vite that validates prose, records and figures against the edition that the dev server has loaded: when it starts, and
 * again whenever a file of the edition was saved. Problems stand in the terminal and in the overlay of pages until they are fixed,
 * also in the place of an error that they are the reason of.
 */
export function validateOnSave(): Plugin {
  let server: ViteDevServer;
  let send: (payload: HotPayload) => void;
  let timer: NodeJS.Timeout | undefined;
  /** What validation says of the files as they stand; undefined where one was saved since. */
  let current: Promise<readonly string[]> | undefined;
  let shown = '';
  /** How many requests are being answered. */
  let answering = 0;

  function validateSoon(): void {
    clearTimeout(timer);
    if (!current && answering === 0) timer = setTimeout(validate, pause);
  }

  /** Validates, unless that was done since the last save, and says what is wrong. */
  function validate(): Promise<readonly string[]> {
    clearTimeout(timer);
    if (current) return current;
    const mine = readProblems(server).then((diagnostics) => {
      // A file was saved meanwhile: what stood there before is of no interest.
      if (mine !== current) return validate();
      const text = diagnostics.join('\n');
      if (text && text !== shown) server.config.logger.error(`\n${text}\n`, { timestamp: true });
      if (text) send(overlay(diagnostics, server.config.root));
      // A page under the overlay cannot know that nothing is wrong any more.
      else if (shown) send({ type: 'full-reload' });
      shown = text;
      return diagnostics;
    });
    current = mine;
    return mine;
  }

  return {
    name: 'edition:validate-on-save',
    apply: 'serve',
    configureServer(started) {
      server = started;
      send = server.ws.send.bind(server.ws);
      server.ws.send = (async (...[payload, ...rest]: Parameters<typeof send>) => {
        // Where a record is wrong, a page that needs it fails; what is wrong stands in the record.
        if (payload.type === 'error' && (await validate()).length) return;
        send(payload, ...rest);
      }) as typeof server.ws.send;
      server.httpServer?.once('listening', validateSoon);
      // Vite watches the project and what is imported.
      if (editionFolder) server.watcher.add([`${editionFolder}/data`, `${editionFolder}/content`]);
      server.ws.on('connection', () => {
        if (current && shown) send(overlay(shown.split('\n'), server.config.root));
      });
      server.middlewares.use((_request, response, next) => {
        answering += 1;
        response.once('close', () => {
          answering -= 1;
          validateSoon();
        });
        validateSoon();
        next();
      });
    },
    hotUpdate({ file, modules }) {
      if (
        this.environment.name !== 'ssr' ||
        !(isOfEdition(relative(server.config.root, file)) || isElsewhere(file))
      )
        return undefined;
      current = undefined;
      validateSoon();
      // Tables and images are read, not imported: whatever records read them are read anew.
      return isRead(file) ? [...modules, ...recordModules(this.environment.moduleGraph)] : undefined;
    },
  };
}

/** Files of the edition that are no modules. */
function isRead(file: string): boolean {
  return /\.csv$|\/content\/images\/[^/]+$/.test(file);
}

/** The modules that hold records. */
function recordModules({ fileToModulesMap }: EnvironmentModuleGraph): EnvironmentModuleNode[] {
  const folder = `${resolve(editionPath('src/data')).replaceAll(sep, '/')}/`;
  return [...fileToModulesMap].flatMap(([file, modules]) => (file.startsWith(folder) ? [...modules] : []));
}

/** Files whose change can change what is valid: those of the edition, and of the engine that reads it. */
function isOfEdition(path: string): boolean {
  return /^(src\/(data|content|lib)\/|src\/(edition|records)\.ts$|urls\.lock$)/.test(path);
}

/** Files of an edition that stands elsewhere. */
function isElsewhere(file: string): boolean {
  return editionFolder !== undefined && /^(data|content|urls\.lock$)/.test(relative(editionFolder, file));
}

async function readProblems({ environments: { ssr } }: ViteDevServer): Promise<readonly string[]> {
  if (!isRunnableDevEnvironment(ssr)) throw new Error('the dev server runs no modules of the edition');
  try {
    return (await validateContent((path) => ssr.runner.import(`/${path}`))).diagnostics;
  } catch (error) {
    // The engine itself is broken.
    return [(error as Error).stack ?? String(error)];
  }
}

/** Problems as Vite's overlay takes them; it makes links of places that are written from the root of the disk. */
function overlay(diagnostics: readonly string[], root: string): HotPayload {
  const stack = diagnostics.map((problem) => `${root}/${problem}`).join('\n');
  return { type: 'error', err: { message: diagnostics.join('\n'), stack } };
}
