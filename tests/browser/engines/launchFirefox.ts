import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './connectBidi.ts';
import type { Engine, Reader } from './engine.ts';
import { pointerActions, typeActions } from './inputActions.ts';

/** It tells as an error of a typeface that may be left out and came too late, or was not there yet when the page was left: NS_BINDING_ABORTED. */
const givenUp = /^downloadable font: download failed .*: status=2152398850 /s;

/**
 * Starts Firefox without a window, in a profile of its own, and drives it by WebDriver BiDi.
 *
 * @param reader `script` false where JavaScript is switched off
 */
export async function launchFirefox(
  program: string,
  { script = true, lessMotion = false }: Reader & { readonly script?: boolean } = {},
): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'edition-firefox-'));
  const preferences = {
    'javascript.enabled': script,
    'ui.prefersReducedMotion': lessMotion ? 1 : 0,
    // What readers have, and tools for developers switch off: each file on a disk is an origin of its own.
    'security.fileuri.strict_origin_policy': true,
    // Nothing is asked of Mozilla, and no page of its own comes first.
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const browser = spawn(program, [
    '--headless',
    '--remote-debugging-port=0',
    '--no-remote',
    '--profile',
    profile,
    // Beside an empty page the address bar has the focus and keeps it, so that no page is told of its own.
    'data:text/html,',
  ]);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (text) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    browser.once('exit', () => reject(new Error(`${program} ends: ${said}`)));
  });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const messages: string[] = [];
  const bidi = await connectBidi(`${address}/session`, (method, { level, text }) => {
    if (method === 'log.entryAdded' && !givenUp.test(text)) messages.push(`${level}: ${text}`);
  });
  const { capabilities } = await bidi.send('session.new', { capabilities: {} });
  const { contexts } = await bidi.send('browsingContext.getTree', {});
  const context = contexts[0].context;
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  const act = (actions: unknown) => bidi.send('input.performActions', { context, actions });
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (code, ...values) => {
      const { result, exceptionDetails } = await bidi.send('script.callFunction', {
        // Where script is off, promises never come to an end; what gives none must not wait for one.
        functionDeclaration: `(values) => {
          const given = (${code})(...JSON.parse(values));
          const said = (value) => JSON.stringify(value) ?? 'null';
          return typeof given?.then === 'function' ? given.then(said) : said(given);
        }`,
        arguments: [{ type: 'string', value: JSON.stringify(values) }],
        awaitPromise: true,
        // A global of its own in the page: there code runs also where the page's own may not.
        target: { context, sandbox: 'tests' },
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    hoverAt: async (point) => {
      // What stands there already would not move.
      await act(pointerActions('mouse', [{ x: 1, y: 1 }, point], false));
    },
    clickAt: async (point) => {
      await act(pointerActions('mouse', [point]));
    },
    drag: async (points, by) => {
      await act(pointerActions(by, points));
    },
    type: async (characters) => {
      await act(typeActions(characters));
    },
    messages: async () => messages,
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => browser.kill('SIGKILL'));
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
