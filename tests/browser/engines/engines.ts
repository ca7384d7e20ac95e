import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { whole } from '../../sample.ts';
import type { Engine, Reader } from './engine.ts';
import { launchChromium } from './launchChromium.ts';
import { launchFirefox } from './launchFirefox.ts';
import { launchWebKit, type WebKitPrograms } from './launchWebKit.ts';

/** An engine that tests can ask, if its programs are here. */
interface KnownEngine {
  /** Starts it; undefined where its programs are missing. */
  readonly launch: ((reader?: Reader) => Promise<Engine>) | undefined;
  /** What to install where it is missing. */
  readonly needs: string;
}

/** Firefox: FIREFOX, or what the path has. */
export const firefox = process.env.FIREFOX ?? program('firefox-esr') ?? program('firefox');

/** WebKitGTK's programs, where all are here. */
export const webKit = findWebKit();

/** The engines by the name of who makes them; Chromium comes with the dev dependencies. */
export const engines: Readonly<Record<'Chromium' | 'Firefox' | 'WebKit', KnownEngine>> = {
  Chromium: { launch: launchChromium, needs: 'npm ci' },
  Firefox: {
    launch: firefox ? (reader) => launchFirefox(firefox, reader) : undefined,
    needs: 'Firefox, which FIREFOX can name (Debian: firefox-esr)',
  },
  WebKit: {
    launch: webKit && ((reader) => launchWebKit(webKit, reader)),
    needs: 'WebKitWebDriver, MiniBrowser and Xvfb (Debian: webkit2gtk-driver xvfb)',
  },
};

/** Those that are asked in each run, Chromium alone; with WHOLE=1, and by `npm run report engines`, all that are here. */
export const askedEngines = Object.entries(engines).filter(([name]) => whole || name === 'Chromium');

function findWebKit(): WebKitPrograms | undefined {
  const [driver, screen] = [program('WebKitWebDriver'), program('Xvfb')];
  // No place of the path has it; Debian and Fedora keep it beside the library.
  const [browser] = globSync([
    '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
    '/usr/lib/*/webkitgtk-6.*/MiniBrowser',
    '/usr/libexec/webkit*/MiniBrowser',
  ]).sort();
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Where the path has a program. */
function program(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
