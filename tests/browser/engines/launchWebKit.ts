import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, whenServing } from '../../../integrations/servers/startNginx.ts';
import type { Engine, Point, Reader } from './engine.ts';
import { pointerActions, typeActions } from './inputActions.ts';
import { startScreen } from './startScreen.ts';

/** WebKit's driver, the small browser that it starts, and a screen that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Starts WebKitGTK's own small browser on a screen in memory and drives it by WebDriver. */
export async function launchWebKit(
  programs: WebKitPrograms,
  { lessMotion = false }: Reader = {},
): Promise<Engine> {
  const { screen, display } = await startScreen(programs.screen);
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'edition-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-enable-animations=${lessMotion ? 0 : 1}\n`,
  );
  const driver = spawn(programs.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home },
  });
  const stop = async () => {
    for (const one of [driver, screen]) {
      one.kill();
      if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
    }
    rmSync(home, { recursive: true, force: true });
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
      hoverAt: async (point) => {
        // What stands there already would not move.
        await act(pointerActions('mouse', [{ x: 1, y: 1 }, point], false));
      },
      clickAt: async (point) => {
        await act(pointerActions('mouse', [point]));
      },
      drag: async (points, by) => {
        if (by === 'touch') await run(touch, points);
        else await act(pointerActions(by, points));
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

/** Its driver has no finger, and would make a mouse of it: the page is told what one does. Runs in the page. */
function touch(points: readonly Point[]): void {
  const send = (type: string, { x, y }: Point) =>
    document.elementFromPoint(x, y)?.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        detail: type === 'click' ? 1 : 0,
        // What it calls the mouse: no other can be captured.
        pointerId: 1,
        pointerType: 'touch',
      }),
    );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  send('pointerdown', first);
  for (const point of points.slice(1)) send('pointermove', point);
  send('pointerup', last);
  if (first === last) send('click', last);
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
