import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { relativeAssets } from '../../src/lib/site/relativeAssets.ts';
import { linkFrom, pathOf } from '../../src/lib/urls/pathOf.ts';
import {
  addAnchor,
  addMovedNote,
  applyRedirects,
  type Redirects,
  validateRedirects,
} from '../../src/lib/urls/redirects.ts';
import { siteAddress } from '../../src/lib/urls/siteAddress.ts';
import { isPublishedFile, siteAddresses } from '../../src/lib/urls/siteAddresses.ts';
import { compareLock, formatLock, goneDiagnostics, parseLock } from '../../src/lib/urls/urlsLock.ts';
import { formatDiagnostic } from '../../src/lib/validate/diagnostic.ts';

describe('parseLock', () => {
  describe('parseLock(text, file)', () => {
    test('reads addresses in any order, each once', () => {
      const text = 'b.html#x\na.html\nb.html#x\n\ndata/c.csv\r\n';
      expect(parseLock(text, 'urls.lock')).toEqual({
        addresses: ['b.html#x', 'a.html', 'data/c.csv'],
        diagnostics: [],
      });
      expect(formatLock(parseLock(text, 'urls.lock').addresses)).toBe('a.html\nb.html#x\ndata/c.csv\n');
    });

    test.each([
      '<<<<<<< HEAD',
      '=======',
      '/about.html',
      'https://example.org/about.html',
      '../about.html',
      'a b.html',
      'about.html#',
      '#s2',
      'about.html#a"b',
      'about.html#<b>',
      "about.html#a'b",
    ])('refuses “%s” with its line', (line) => {
      const { diagnostics } = parseLock(`a.html\n${line}\n`, 'urls.lock');
      expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringMatching(/^urls\.lock:2:1 – .+ – .+/)]);
    });
  });

  test('goneDiagnostics(gone, lock) names the line of the lock and both ways to fix', () => {
    const [problem] = goneDiagnostics(['b.html#x'], {
      file: 'urls.lock',
      text: 'a.html\nb.html#x-2\nb.html#x\n',
    });
    expect(problem && formatDiagnostic(problem)).toMatch(
      /^urls\.lock:3:1 – .*b\.html#x .* – put it back, or .*redirects\.ts.*'b\.html#x'/,
    );
  });
});

describe('redirects', () => {
  const files = [
    { path: 'terms.html', html: '<html><body><main><p id="soc">chip</p></main></body></html>' },
    { path: 'claims/a.html', html: '<html><body><main><h2 id="others">A</h2></main></body></html>' },
    { path: 'data/b.csv' },
  ];
  const locked = [
    'terms.html',
    'terms.html#chip',
    'claims/old.html',
    'claims/old.html#others',
    'data/old.csv',
  ];
  const parse = (html: string | undefined) => parseHTML(html ?? '').document;

  describe('validateRedirects(redirects, site)', () => {
    const diagnostics = (redirects: Redirects) => {
      const text = `export const redirects = {\n${Object.entries(redirects).map(([a, b]) => `  '${a}': '${b}',\n`)}};`;
      return validateRedirects(redirects, {
        present: siteAddresses(files).present,
        locked: new Set([...locked, 'terms.html#soc']),
        source: { file: 'redirects.ts', text },
      });
    };

    test('passes those that lead from a published address that is gone to one that exists', () => {
      expect(
        diagnostics({
          'terms.html#chip': 'terms.html#soc',
          'claims/old.html': 'claims/a.html',
          'data/old.csv': 'data/b.csv',
        }),
      ).toEqual([]);
    });

    test.each([
      [{ 'terms.html#soc': 'terms.html' }, 'hides an address'],
      [{ 'terms.html#chop': 'terms.html#soc' }, 'never published'],
      [{ 'terms.html#chip': 'terms.html#sock' }, 'does not exist'],
      [{ '/terms.html': 'terms.html' }, 'no address'],
      [{ 'terms.html#chip': 'https://example.org/' }, 'no address'],
      [{ 'claims/old.html': 'data/b.csv' }, 'another kind'],
      [{ 'terms.html#chip': 'claims/old.html', 'claims/old.html': 'claims/a.html' }, 'redirected itself'],
    ] as [Redirects, string][])('%j %s', (redirects, what) => {
      expect(diagnostics(redirects)).toEqual([
        expect.objectContaining({ file: 'redirects.ts', line: 2, what: expect.stringContaining(what) }),
      ]);
    });
  });

  describe('applyRedirects(files, redirects, locked)', () => {
    test('puts a stub at the address of a page, with the ids that the page had', () => {
      const { pages } = applyRedirects(files, { 'claims/old.html': 'claims/a.html' }, locked);
      const stub = parse(pages.get('claims/old.html'));
      expect(stub.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
        '0; url=../claims/a.html',
      );
      expect(stub.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('../claims/a.html');
      expect(stub.querySelector('main p a')?.getAttribute('href')).toBe('../claims/a.html');
      expect(stub.querySelector('#others a')?.getAttribute('href')).toBe('../claims/a.html#others');
      expect(stub.querySelector('script, style, [style]')).toBeNull();
    });

    test('leaves out of a stub the ids that have no new place, so that they are reported as gone', () => {
      const { pages } = applyRedirects(files, { 'claims/old.html': 'terms.html' }, locked);
      expect(parse(pages.get('claims/old.html')).getElementById('others')).toBeNull();
    });

    test('puts an empty anchor where a thing on the same page is now', () => {
      const { pages } = applyRedirects(files, { 'terms.html#chip': 'terms.html#soc' }, locked);
      expect(pages.get('terms.html')).toContain('<p id="soc"><span id="chip"></span>chip</p>');
    });

    test('says at the end of the page that a thing is now on another', () => {
      const { pages } = applyRedirects(files, { 'terms.html#chip': 'claims/a.html#others' }, locked);
      const moved = parse(pages.get('terms.html')).getElementById('chip');
      expect(moved?.querySelector('a')?.getAttribute('href')).toBe('claims/a.html#others');
    });

    test('keeps a data file under its old name', () => {
      expect([...applyRedirects(files, { 'data/old.csv': 'data/b.csv' }, locked).copies]).toEqual([
        ['data/old.csv', 'data/b.csv'],
      ]);
    });
  });

  describe('addAnchor(html, id, old)', () => {
    test.each([
      ['<h2 class="a > b" id="x">A</h2>', '<h2 class="a > b" id="x"><span id="old"></span>A</h2>'],
      [
        '<tr id="x" data-y><th scope="row">A</th></tr>',
        '<tr id="x" data-y><th scope="row"><span id="old"></span>A</th></tr>',
      ],
      [
        '<dl><div id="x"> <dt>A</dt></div></dl>',
        '<dl><div id="x"> <dt><span id="old"></span>A</dt></div></dl>',
      ],
    ])('%s', (html, expected) => {
      expect(addAnchor(html, 'x', 'old')).toBe(expected);
    });

    test('writes ids with signs of markup and of patterns as they are', () => {
      expect(addAnchor('<p id="a.(b">A</p>', 'a.(b', 'a"><b>')).toBe(
        '<p id="a.(b"><span id="a&quot;&gt;&lt;b&gt;"></span>A</p>',
      );
      const moved = addMovedNote('<main></main>', 'a.html', 'a"><b>', 'b.html');
      expect(parse(moved).querySelector('.moved')?.id).toBe('a"><b>');
      expect(parse(moved).querySelector('b')).toBeNull();
    });

    test('refuses an id that is not there', () => {
      expect(() => addAnchor('<p id="xy">', 'x', 'old')).toThrow('no id “x”');
    });
  });
});

describe('siteAddresses', () => {
  const page = (main: string) =>
    `<!doctype html><html><body><a id="top"></a><main id="main">${main}</main></body></html>`;
  const published = (path: string, main: string) =>
    siteAddresses([{ path, html: page(main) }]).published.filter((address) => address !== path);

  describe('siteAddresses(files)', () => {
    test('publishes headings, paragraphs, footnotes, figures and rows', () => {
      const main =
        '<h2 id="s2-1">A</h2><div id="s2-1-p1">b</div><figure id="fig-a"></figure><ol><li id="fn-x"></li></ol><table><tr id="row"><td></td></tr></table>';
      expect(published('sections/2.html', main)).toEqual(
        ['fig-a', 'fn-x', 'row', 's2-1', 's2-1-p1'].map((id) => `sections/2.html#${id}`),
      );
    });

    test.each([
      ['a gradient in a drawing', '<svg><defs><linearGradient id="x"></linearGradient></defs></svg>'],
      ['a form control', '<input id="x">'],
      ['what a label or aria attribute joins', '<p aria-describedby="y x">a</p><span id="x">b</span>'],
      ['the place of a footnote reference', '<a id="fnref-x">1</a>'],
      ['what says that it is none', '<div data-no-address><p id="x">a</p></div>'],
    ])('does not publish %s, but knows that it is there', (_, main) => {
      expect(published('a.html', main)).toEqual([]);
      expect([...siteAddresses([{ path: 'a.html', html: page(main) }]).present].join()).toMatch(
        /a\.html#(fnref-)?x/,
      );
    });

    test('publishes a heading that also names its section', () => {
      expect(published('a.html', '<section aria-labelledby="x"><h2 id="x">A</h2></section>')).toEqual([
        'a.html#x',
      ]);
    });

    test('publishes rows of claims in the ledger only', () => {
      const main = '<h2 id="others">A</h2><table><tr id="row"><td></td></tr></table>';
      expect(published('claims.html', main)).toContain('claims.html#row');
      expect(published('claims/a.html', main)).toEqual(['claims/a.html#others']);
    });

    test.each([
      ['about.html', true],
      ['data/figures/compute.csv', true],
      ['figures/compute.svg', true],
      ['feed.xml', true],
      ['v/1.0.0/index.html', true],
      ['v/1.0.0/about.html', false],
      ['_astro/a.css', false],
      ['fonts/a.woff2', false],
      ['404.html', false],
      ['sitemap-0.xml', false],
    ])('file %s: published %s', (path, expected) => {
      expect(isPublishedFile(path)).toBe(expected);
    });
  });

  test('compareLock(locked, site) tells what is gone and what is new', () => {
    const site = siteAddresses([
      { path: 'a.html', html: page('<h2 id="new">A</h2><a id="fnref-x"></a>') },
      { path: 'data/b.csv' },
    ]);
    expect(compareLock(['a.html', 'a.html#old', 'data/c.csv', 'a.html#fnref-x'], site)).toEqual({
      gone: ['a.html#old', 'data/c.csv'],
      fresh: ['a.html#new', 'data/b.csv'],
    });
  });
});

describe('site', () => {
  describe('pathOf(reference)', () => {
    test.each([
      ['claim:maker-share', 'claims/maker-share.html'],
      ['figure:compute', 'figures/compute.html'],
      ['section:2', 'sections/2.html'],
      ['section:2.1', 'sections/2.html#s2-1'],
      ['section:12', 'sections/12.html'],
      ['section:12.10', 'sections/12.html#s12-10'],
      ['section:0', 'index.html#s0'],
      ['paragraph:2.1-3', 'sections/2.html#s2-1-p3'],
      ['paragraph:0-1', 'index.html#s0-p1'],
      ['source:office-2025', 'sources.html#office-2025'],
      ['page:claims.html#x', 'claims.html#x'],
    ])('%s is %s', (reference, path) => {
      expect(pathOf(reference)).toBe(path);
    });

    test('refuses a kind that has no page', () => {
      expect(() => pathOf('colour:red')).toThrow('there is no page for “colour:red”');
    });
  });

  test('linkFrom(page) is relative from any depth', () => {
    expect(linkFrom(new URL('http://x/index.html'))('claim:a')).toBe('claims/a.html');
    expect(linkFrom(new URL('http://x/claims/b.html'))('claim:a')).toBe('../claims/a.html');
  });

  test('relativeAssets(text, path) rewrites addresses from the root, and no others', () => {
    expect(relativeAssets('<link href="/_astro/a.css"><a href="https://x/y">', 'sections/2.html')).toBe(
      '<link href="../_astro/a.css"><a href="https://x/y">',
    );
    expect(relativeAssets('src:url("/fonts/a.woff2")', '_astro/a.css')).toBe('src:url("../fonts/a.woff2")');
    expect(relativeAssets('<script src="//x/y">', 'index.html')).toBe('<script src="//x/y">');
    expect(relativeAssets('<a href="/a.html"><a href="b.html">', '404.html', '/some/folder/')).toBe(
      '<a href="/some/folder/a.html"><a href="b.html">',
    );
  });

  describe('siteAddress(given), which the configuration of Astro calls with SITE_URL', () => {
    test('is the address with one closing slash, or nothing', () => {
      expect(siteAddress('https://example.org/some/folder')).toBe('https://example.org/some/folder/');
      expect(siteAddress('https://example.org//')).toBe('https://example.org/');
      expect(siteAddress(undefined)).toBeUndefined();
      expect(siteAddress('')).toBeUndefined();
    });

    test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a'])(
      'refuses %s and says how to write it',
      (given) => expect(() => siteAddress(given)).toThrow(`SITE_URL is “${given}”, which is not`),
    );
  });
});

describe('links', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/);
  const kinds = ['claim', 'figure', 'source', 'actor', 'term', 'series', 'concept'];
  const section = fc
    .stringMatching(/^(0|[1-9]\d?)(\.[1-9]\d?)?$/)
    .filter((number) => !number.startsWith('0.'));
  const reference = fc.oneof(
    fc.tuple(fc.constantFrom(...kinds), id).map((parts) => parts.join(':')),
    section.map((number) => `section:${number}`),
    fc.tuple(section, fc.integer({ min: 1, max: 9 })).map(([number, at]) => `paragraph:${number}-${at}`),
    id.map((name) => `page:${name}.html`),
  );
  const page = fc.array(id, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
  /** Where a host may put the site. */
  const root = fc
    .array(id, { maxLength: 3 })
    .map((parts) => `https://example.org/${parts.map((part) => `${part}/`).join('')}`);

  test('a link leads to the same place from every page, and under every root', () => {
    fc.assert(
      fc.property(reference, page, root, (to, from, base) => {
        // Pages know their place from the root of the site only.
        const link = linkFrom(new URL(from, 'https://example.org/'))(to);
        expect(link).not.toMatch(/^\/|:\/\//);
        expect(new URL(link, base + from).href).toBe(base + pathOf(to));
      }),
    );
  });

  test('things of one kind have an address each', () => {
    fc.assert(
      fc.property(reference, reference, (one, other) => {
        const sameKind = one.split(':')[0] === other.split(':')[0];
        if (one !== other && sameKind) expect(pathOf(one)).not.toBe(pathOf(other));
      }),
    );
  });

  test('a reference of another kind has no address', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        if (!/^(page|section|paragraph|claim|figure|source|actor|term|series|concept)(:|$)/.test(word))
          expect(() => pathOf(word)).toThrow(/there is no page/);
      }),
    );
  });

  test('addresses from the root become relative and lead to the same file; everything else stays', () => {
    fc.assert(
      fc.property(page, page, root, (from, to, base) => {
        const html = `<a href="/${to}">x</a><a href="//other.org/${to}">y</a><a href="https://other.org/">z</a><img src="${to}">`;
        const changed = relativeAssets(html, from);
        const [, href = ''] = /^<a href="([^"]*)"/.exec(changed) ?? [];
        expect(new URL(href, base + from).href).toBe(base + to);
        expect(changed.slice(changed.indexOf('>x'))).toBe(html.slice(html.indexOf('>x')));
        // Done twice is done once.
        expect(relativeAssets(changed, from)).toBe(changed);
      }),
    );
  });
});
