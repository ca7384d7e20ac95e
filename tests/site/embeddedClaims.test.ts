import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { claimEmbed, locale } from '#edition/data/language.ts';
import { edition } from '../../src/edition.ts';
import { formatMarkedClaim } from '../../src/lib/format/formatClaim.ts';
import { formatComparison } from '../../src/lib/format/formatComparison.ts';
import { verdicts } from '../../src/lib/schema/verdict.ts';
import { page } from './pages.ts';
import { readXml, type XmlElement } from './readXml.ts';

/** The most that a claim may weigh on somebody else's page, in bytes, as it is. */
const limit = 3000;
const { name, version } = edition.meta.edition;
const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: XmlElement): string => element.text + element.children.map(textOf).join(' ');

describe('a claim on another page', () => {
  test.each(edition.claims.all.map((claim) => [claim.id, claim] as const))(
    '%s: page and picture say value, qualifier, verdict and version, and lead to its page',
    (id, claim) => {
      const frame = `embed/claims/${id}.html`;
      const { document, html } = page(frame);
      const svg = read(`embed/claims/${id}.svg`);
      expect([html, svg].map((text) => Buffer.byteLength(text)).filter((bytes) => bytes > limit)).toEqual([]);
      const picture = readXml(svg);
      // Beside its title, which says all of it too.
      const inPicture = picture.children.find((child) => child.name === 'a');
      const comparison = formatComparison(claim);
      const sign = claim.verdict ? `${verdicts[claim.verdict].sign} ` : '';
      for (const said of [
        claim.subject,
        claim.measure,
        formatMarkedClaim(claim),
        ...(comparison ? [`${sign}${comparison}`] : []),
        claimEmbed.from(name, version),
      ]) {
        expect(plain(document.body.textContent)).toContain(plain(said));
        // Lines are broken in a picture, in Chinese also between characters.
        expect((inPicture ? textOf(inPicture) : '').replace(/\s/g, '')).toContain(said.replace(/\s/g, ''));
      }
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      for (const link of [...links, inPicture?.attributes.href ?? ''])
        expect(posix.join(posix.dirname(frame), link)).toBe(`claims/${id}.html`);
      expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
      expect(inPicture?.attributes.target).toBe('_top');
    },
  );

  test('no script, nothing but one sheet to load, and none for search engines to list', () => {
    const loaded = edition.claims.all.flatMap(({ id }) => {
      const { document } = page(`embed/claims/${id}.html`);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      return [...document.querySelectorAll('script, [src], link[href], [style]')].map(
        (element) => `${element.tagName} ${element.getAttribute('href')}`,
      );
    });
    expect([...new Set(loaded)]).toEqual(['LINK ../../styles/embed.css']);
    expect(read('styles/embed.css')).not.toMatch(/url\(|@import/);
  });
});

describe('the lines on the page of a claim', () => {
  test.each(edition.claims.all.map(({ id }) => id))(
    '%s: a frame with a title and a picture with its words',
    (id) => {
      const { document } = page(`claims/${id}.html`);
      const lines = [...document.querySelectorAll(`[data-embed="${id}"]`)].map(
        (line) => line.textContent ?? '',
      );
      const found = lines.map((line) => parseHTML(`<html><body>${line}</body></html>`).document);
      const frame = found[0]?.querySelector('iframe');
      expect(frame?.getAttribute('src')).toMatch(new RegExp(`(^…|/)/?embed/claims/${id}\\.html$`));
      expect(frame?.getAttribute('title')).toContain(edition.claims.get(id).subject);
      const picture = found.at(-1)?.querySelector('a > img');
      expect(picture?.getAttribute('src')).toMatch(new RegExp(`/embed/claims/${id}\\.svg$`));
      expect(picture?.parentElement?.getAttribute('href')).toMatch(new RegExp(`/claims/${id}\\.html$`));
      const alt = picture?.getAttribute('alt') ?? '';
      expect(alt).toContain(`${locale.colon}${formatMarkedClaim(edition.claims.get(id))}${locale.stop}`);
      expect(alt).toContain(version);
      const drawn = readXml(read(`embed/claims/${id}.svg`));
      expect(drawn.children[0]?.text).toBe(alt);
      for (const side of ['width', 'height'])
        expect(picture?.getAttribute(side)).toBe(drawn.attributes[side]);
    },
  );
});
