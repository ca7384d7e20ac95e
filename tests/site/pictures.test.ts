import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { claims, figures, meta } from '../../src/edition.ts';
import type { NumberedFigure } from '../../src/lib/define/numberFigures.ts';
import { printClaim } from '../../src/lib/print/printClaim.ts';
import { page } from './pages.ts';

const all = Object.values<NumberedFigure>(figures);

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

  test('has its table and claims as JSON', () => {
    const record = JSON.parse(readFileSync(`dist/data/figures/${id}.json`, 'utf8'));
    expect(record.claims.map((claim: { id: string; printed: string }) => [claim.id, claim.printed])).toEqual(
      figure.claims.map((claim) => [claim, printClaim(claims[claim as keyof typeof claims])]),
    );
    expect(record.table.rows).toHaveLength(figure.table.rows.length);
  });

  test('can be embedded: a page with the figure alone, whose links leave the frame', () => {
    const { document } = page(`embed/${id}.html`);
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
    expect(document.querySelectorAll('.figure')).toHaveLength(1);
    expect(document.querySelector('script[src]')).toBeNull();
    expect(page(`figures/${id}.html`).document.querySelector('[data-embed]')?.textContent).toContain(
      `embed/${id}.html`,
    );
  });
});
