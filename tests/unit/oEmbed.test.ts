import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { oEmbed, oEmbedPath } from '../../src/lib/metadata/oEmbed.ts';
import { editionMeta } from '../../src/lib/schema/editionMeta.ts';

const meta = editionMeta.parse({
  paper: { title: 'Lamps', authors: [{ literal: 'A' }], inShort: 'Short.', language: 'en' },
  edition: {
    name: 'Lamps, a living edition',
    description: 'An edition.',
    version: '1.0.0',
    date: '2026-01-02',
  },
});

/** What oEmbed 1.0 asks of an answer (2.3.4): of all, of one of type “rich”, and of a picture, which has all three of its parts or none. */
const rules = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string', pattern: '^https?://' },
    html: { type: 'string', pattern: '^<' },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
    thumbnail_url: { type: 'string', pattern: '^https?://' },
    thumbnail_width: { type: 'integer' },
    thumbnail_height: { type: 'integer' },
  },
  additionalProperties: false,
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url'],
    thumbnail_height: ['thumbnail_url'],
  },
};

test('an oEmbed has what version 1.0 asks of a rich thing, with a picture and without', () => {
  const fits = new Ajv2020({ strict: false }).compile(rules);
  const site = 'https://example.org/e/';
  const thing = {
    title: 'T',
    html: '<iframe src="https://example.org/e/embed/a.html"></iframe>',
    width: 720,
    height: 400,
  };
  const thumbnail = { url: `${site}a.png`, width: 1200, height: 630 };
  for (const given of [thing, { ...thing, thumbnail }])
    expect(fits(oEmbed(meta, site, given)), JSON.stringify(fits.errors)).toBe(true);
  expect(oEmbed(meta, site, thing)).toMatchObject({
    provider_name: 'Lamps, a living edition',
    provider_url: site,
  });
  expect(fits({ ...oEmbed(meta, site, thing), thumbnail_url: `${site}a.png` })).toBe(false);
});

test('oEmbedPath(framed) is beside the page that is framed', () => {
  expect(oEmbedPath('embed/claims/a.html')).toBe('embed/claims/a.json');
});
