import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that comes as a dev dependency; CHROMIUM names another one.
 * It unpacks itself into a temporary folder of its own, so that no other version's leftovers are taken.
 *
 * @param more further flags
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  // Makes the package bring the shared libraries that a bare machine lacks; it is read when the package is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  // A second start finds TMPDIR set by the first.
  const folder = join(tmpdir().replace(/\/edition-chromium-153$/, ''), 'edition-chromium-153');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // The package's own font list names folders that do not exist here. The same first font on every machine
  // keeps the widths of labels, and so the tests, the same; FONT_FOLDER adds others (Chinese, say) for screenshots.
  process.env.FONTCONFIG_FILE = join(folder, 'edition-fonts.conf');
  writeFileSync(process.env.FONTCONFIG_FILE, fontList(folder));
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = process.env.CHROMIUM ?? (await packaged.executablePath());
  return chromium.launch({
    executablePath,
    // Not the package's own flags: those switch web security off.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      ...more,
    ],
  });
}

function fontList(folder: string): string {
  const prefer = (family: string) =>
    `<match><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir>${process.env.FONT_FOLDER ? `<dir>${process.env.FONT_FOLDER}</dir>` : ''}<cachedir>${folder}/fonts-cache</cachedir>
${prefer('system-ui')}${prefer('sans-serif')}</fontconfig>`;
}

/**
 * Waits for the typefaces and sets the page in them. Readers are not made to wait (`font-display: optional`: nothing on the
 * page moves when they come late), but print and pictures are. Runs in a page of the built site.
 */
export async function showTypeface(): Promise<void> {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]') ?? {};
  const faces = [...document.fonts]
    .filter(({ family }) => /^"?Edition /.test(family))
    .map(({ family, style, weight, unicodeRange }) => {
      const isSerif = /Serif/.test(family);
      const file = new URL(`../fonts/${isSerif ? 'serif' : 'sans'}.woff2`, href).href;
      return new FontFace(family, `url("${file}")`, { style, weight, unicodeRange });
    });
  for (const face of faces) document.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}
