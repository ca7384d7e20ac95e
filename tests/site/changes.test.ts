import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { files, page } from './pages.ts';

const { changes, has } = edition;
const text = (element: Element, name: string) => element.querySelector(name)?.textContent;

describe.runIf(has.changes)('versions', () => {
  const document = has.changes ? page('changes.html').document : parseHTML('').document;
  const feed = parseHTML(has.changes ? readFileSync('dist/feed.xml', 'utf8') : '').document;
  const entries = [...feed.querySelectorAll('entry')];

  test('changes.html has every version, and links to the frozen copy of each that is released', () => {
    for (const { version, released } of changes) {
      const link = `v/${version}/index.html`;
      expect(document.getElementById(`v${version}`)).not.toBeNull();
      expect(document.querySelector(`a[href="${link}"]`) !== null).toBe(released);
      expect(files.includes(link)).toBe(released);
    }
  });

  test('the feed has an entry for every version, with what RFC 4287 asks of it', () => {
    expect(entries.map((entry) => text(entry, 'title'))).toEqual(
      changes.map(({ version }) => `Version ${version}`),
    );
    for (const element of [feed.querySelector('feed') as Element, ...entries]) {
      expect(text(element, 'id')).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(text(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    const ids = [...feed.querySelectorAll('id')].map((id) => id.textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each entry of the feed leads to its version on changes.html', () => {
    for (const [index, entry] of entries.entries()) {
      const [path, fragment = ''] = entry.querySelector('link')?.getAttribute('href')?.split('#') ?? [];
      expect(path?.endsWith('changes.html')).toBe(true);
      expect(document.getElementById(fragment)?.textContent).toContain(changes[index]?.version);
    }
  });
});
