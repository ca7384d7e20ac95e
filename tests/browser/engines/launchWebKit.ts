import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort, whenServing } from '../../../integrations/servers/startNginx.ts';
import type { Engine } from './engine.ts';
import { clickActions, typeActions } from './inputActions.ts';
import { startScreen } from './startScreen.ts';

/** WebKit's driver, the small browser that it starts, and a screen that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Starts WebKitGTK's own small browser on a screen in memory and drives it by WebDriver. */
export async function launchWebKit(programs: WebKitPrograms): Promise<Engine> {
  const { screen, display } = await startScreen(programs.screen);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
  });
  const stop = async () => {
    for (const one of [driver, screen]) {
      one.kill();
      if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
    }
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await whenServing(`${address}/status`, driver);
    const { sessionId, capabilities } = await command(`${address}/session`, {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'normal',
          'webkitgtk:browserOptions': {
            binary: programs.browser,
            args: ['--automation'],
          },
        },
      },
    });
    const session = `${address}/session/${sessionId}`;
    await command(`${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 980 });
    const act = (actions: unknown) => command(`${session}/actions`, { actions });
    const run: Engine['run'] = async (code, ...values) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${code})(...JSON.parse(arguments[0])))
          .then((value) => done(JSON.stringify([value])), (error) => done(JSON.stringify({ error: String(error) })));`;
      const answer = JSON.parse(
        await command(`${session}/execute/async`, { script, args: [JSON.stringify(values)] }),
      );
      if (answer.error) throw new Error(answer.error);
      return answer[0];
    };
    const messages: string[] = [];
    /** Takes what the page has said; it is gone when the next one comes. */
    const gather = async () => {
      messages.push(...(await run(() => (self as { said?: string[] }).said?.splice(0) ?? [])));
    };
    return {
      version: `WebKitGTK ${capabilities.browserVersion}`,
      open: async (url) => {
        await gather();
        await command(`${session}/url`, { url });
        await run(listen);
      },
      run,
      clickAt: async (x, y) => {
        await act(clickActions(x, y));
      },
      type: async (characters) => {
        await act(typeActions(characters));
      },
      messages: async () => {
        await gather();
        return messages;
      },
      close: async () => {
        await command(session, undefined, 'DELETE');
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Its driver does not tell what pages say, so the page is told to keep it; what it said while it loaded, `webKitConsole` reads. */
function listen(): void {
  const page = self as unknown as { said?: string[] };
  if (page.said) return;
  const said: string[] = [];
  page.said = said;
  addEventListener('error', ({ message }) => said.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`error: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    said.push(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn', 'log', 'info'] as const)
    console[level] = (...words) => said.push(`${level}: ${words.join(' ')}`);
}

// biome-ignore lint/suspicious/noExplicitAny: each command answers in a shape of its own, which the protocol describes
async function command(address: string, body: unknown, method = 'POST'): Promise<any> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
