import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { claims, figures, meta } from '../../../src/data/index.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { formatClaim } from '../../../src/lib/format/formatClaim.ts';
import { page, pages } from '../../site/pages.ts';

const all = Object.values<NumberedFigure>(figures);

/** Width and height of a PNG, from its first chunk. */
function pngSize(file: string) {
  const bytes = readFileSync(`dist/${file}`);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test('the edition has a preview', () => {
  expect(pngSize('data/edition-preview.png')).toEqual({ width: 1200, height: 630 });
});

test('every figure below its chart offers table, data, picture and citation', () => {
  for (const { path, document } of pages)
    for (const actions of document.querySelectorAll('.figure-actions')) {
      const hrefs = [...actions.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const id = /figures\/([a-z-]+)\.csv$/.exec(hrefs[0] ?? '')?.[1];
      for (const ending of ['csv', 'svg', 'png'])
        expect(hrefs.map((href) => posix.join(posix.dirname(path), href))).toContain(
          `data/figures/${id}.${ending}`,
        );
      expect(hrefs.at(-1)).toMatch(/#cite-this$/);
    }
});

test('the front page names each figure of the text with its finding, and draws those that say something at that size', () => {
  const links = [...page('index.html').document.querySelectorAll('.front-figures a')];
  expect(links.map((link) => link.querySelector('span')?.textContent)).toEqual(
    all
      .filter(({ section, inText }) => section !== '0' && inText !== false)
      .map(({ number, title }) => `Figure ${number} ${title}`),
  );
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(/^figures\/[a-z-]+\.html$/);
  }
  const drawings = links.flatMap((link) => [...link.querySelectorAll('svg')]);
  expect(drawings.length).toBeGreaterThanOrEqual(6);
  for (const drawing of drawings) {
    expect(drawing.getAttribute('aria-hidden')).toBe('true');
    expect(drawing.querySelector('text')?.textContent?.trim()).toBeTruthy();
    expect(drawing.querySelector('path, rect, circle, line')).not.toBeNull();
  }
});

describe.each(all.map((figure) => [figure.id, figure] as const))('picture of %s', (id, figure) => {
  const text = readFileSync(`dist/data/figures/${id}.svg`, 'utf8');
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');

  test('is well-formed: every element that opens closes, every sign is escaped', () => {
    const open: string[] = [];
    for (const [, closes, name = '', , selfClosed] of text
      .replace(/<\?xml[^>]*\?>/, '')
      .matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g))
      if (closes) expect(open.pop()).toBe(name);
      else if (!selfClosed) open.push(name);
    expect(open).toEqual([]);
    expect(text.replace(/<\?xml[^>]*\?>|<\/?[A-Za-z]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(
      /<|&(?!amp;|lt;|gt;|quot;|#39;)/,
    );
  });

  test('stands alone: no stylesheet, no script, no link, no reference outside itself', () => {
    expect(text).not.toMatch(/var\(|<style|<script|<a |href=/);
    for (const [, reference] of text.matchAll(/url\(#([^)]+)\)/g))
      expect(text).toContain(`id="${reference}"`);
  });

  test('says its finding, its sources and version, and names its claims to programs', () => {
    expect(svg.querySelector('title')?.textContent).toBe(figure.title);
    expect(text).toContain(`version ${meta.edition.version}`);
    expect(text).toContain(meta.paper.doi);
    const metadata = JSON.parse(svg.querySelector('metadata')?.textContent ?? '');
    expect(metadata).toMatchObject({ figure: id, version: meta.edition.version, claims: figure.claims });
  });

  test('is there as a PNG at twice its size, and as a preview, linked from its page and the page of data', () => {
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    expect(pngSize(`data/figures/${id}.png`)).toEqual({
      width: 2 * Number(width),
      height: 2 * Number(height),
    });
    expect(pngSize(`data/figures/${id}-preview.png`)).toEqual({ width: 1200, height: 630 });
    expect(
      page(`figures/${id}.html`).document.querySelector(`a[href$="data/figures/${id}.png"]`),
    ).not.toBeNull();
    for (const ending of ['.svg', '.png', '-preview.png'])
      expect(
        page('data.html').document.querySelector(`a[href="data/figures/${id}${ending}"]`),
      ).not.toBeNull();
  });

  test('has its table and claims as JSON', () => {
    const record = JSON.parse(readFileSync(`dist/data/figures/${id}.json`, 'utf8'));
    expect(record.claims.map((claim: { id: string; printed: string }) => [claim.id, claim.printed])).toEqual(
      figure.claims.map((claim) => [claim, formatClaim(claims[claim as keyof typeof claims])]),
    );
    expect(record.table.rows).toHaveLength(figure.table.rows.length);
  });

  test('can be embedded: a page with the figure alone, whose links leave the frame', () => {
    const { document } = page(`embed/${id}.html`);
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
    expect(document.querySelectorAll('.figure')).toHaveLength(1);
    const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'));
    expect(scripts).toEqual(['../scripts/page.js']);
    expect(page(`figures/${id}.html`).document.querySelector('[data-embed]')?.textContent).toContain(
      `embed/${id}.html`,
    );
  });
});
