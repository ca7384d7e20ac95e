import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebKitPrograms } from './launchWebKit.ts';
import { startScreen } from './startScreen.ts';

/** Says something by itself and breaks its own policy: its lines prove that lines of others would be seen. */
const last = `<!doctype html><title>last</title>
<meta http-equiv="Content-Security-Policy" content="style-src 'none'">
<style>p { color: red }</style><p>last</p>
<script>addEventListener('load', () => setTimeout(() => console.error('last of all'), 5000))</script>`;

/**
 * What pages say to WebKit's console while they load, from a browser as readers start it: when it is driven, it keeps that
 * to itself.
 *
 * @returns lines as `address:line:column: CONSOLE …`
 * @throws Error when the page that must be heard is not
 */
export async function webKitConsole(
  { browser: program, screen: screenProgram }: WebKitPrograms,
  addresses: readonly string[],
): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), 'edition-webkit-'));
  writeFileSync(join(home, 'last.html'), last);
  const own = pathToFileURL(join(home, 'last.html')).href;
  const { screen, display } = await startScreen(screenProgram);
  // All at once, in tabs of one window; the last waits until the others are there.
  const browser = spawn(program, ['--enable-write-console-messages-to-stdout=true', ...addresses, own], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  browser.stderr.on('data', (text) => {
    said += text;
  });
  for (const end = Date.now() + 60_000; Date.now() < end && !said.includes('last of all'); )
    await new Promise((resolve) => setTimeout(resolve, 100));
  browser.kill();
  await once(browser, 'close');
  screen.kill();
  await once(screen, 'exit');
  rmSync(home, { recursive: true, force: true });
  const lines = said.split('\n').filter((line) => line.includes('CONSOLE '));
  const heard = lines.filter((line) => line.startsWith(own));
  for (const words of ['last of all', 'Content Security Policy'])
    if (!heard.some((line) => line.includes(words)))
      throw new Error(`WebKit’s console does not say “${words}”: ${said}`);
  return lines.filter((line) => !heard.includes(line));
}
