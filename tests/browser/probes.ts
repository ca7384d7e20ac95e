import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an attacker, or a careless editor, could get into a page. Each says that it worked by a class of the root. */
const markup = `
<script>document.documentElement.classList.add('inline-script')</script>
<img src="no-such.svg" alt="" onerror="document.documentElement.classList.add('handler')">
<a id="probe-link" href="javascript:document.documentElement.classList.add('javascript-link')">link</a>
<p id="probe-attribute" style="position: fixed">style attribute</p>
<style>#probe-element { position: fixed }</style><p id="probe-element">style element</p>
<script src="scripts/probe.js"></script>
<base href="https://example.org/">`;

/** A file of the site's own may run, but not make code or markup from text. */
const script = `
const hit = (name) => document.documentElement.classList.add(name);
const attempt = (name, act) => { try { act(); hit(name); } catch {} };
hit('own-script');
attempt('eval', () => eval('1'));
attempt('markup', () => { document.createElement('p').innerHTML = '<b>x</b>'; });
attempt('script-address', () => { document.createElement('script').src = 'scripts/page.js'; });
attempt('trusted-types', () => { trustedTypes.createPolicy('default', {}); });`;

/** All that works where nobody states the policy. */
export const everyHit = [
  'base',
  'eval',
  'handler',
  'inline-script',
  'javascript-link',
  'markup',
  'own-script',
  'script-address',
  'style-attribute',
  'style-element',
  'trusted-types',
] as const;

/** A copy of what a page needs, with the probes in it: `about.html` under the site's policy, `open.html` without. */
export function probeSite(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'edition-probes-'));
  for (const name of ['_astro', 'scripts', 'fonts', 'favicon.svg', '404.html'])
    cpSync(join('dist', name), join(root, name), { recursive: true });
  writeFileSync(join(root, 'scripts/probe.js'), script);
  const page = readFileSync('dist/about.html', 'utf8').replace('</main>', `${markup}</main>`);
  writeFileSync(join(root, 'about.html'), page);
  writeFileSync(
    join(root, 'open.html'),
    page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  );
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Which probes worked, sorted. Runs in the page. */
export async function hits(): Promise<string[]> {
  document.getElementById('probe-link')?.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return [
    ...document.documentElement.classList,
    ...['attribute', 'element']
      .filter((name) => {
        const probe = document.getElementById(`probe-${name}`);
        return probe && getComputedStyle(probe).position === 'fixed';
      })
      .map((name) => `style-${name}`),
    ...(document.baseURI.startsWith('https://example.org') ? ['base'] : []),
  ].sort();
}
