import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/components/download/documents.ts';
import { tables } from '../../../src/components/download/tables.ts';
import { documentSchema } from '../../../src/lib/downloads/documentSchema.ts';

const ajv = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse } });

describe.each(documents.map((document) => [document.name, document] as const))('%s.json', (_, document) => {
  const schema = documentSchema(document, tables);
  const valid = ajv.compile(schema);
  // As it goes over the wire: without what JSON leaves out.
  const read = () => JSON.parse(JSON.stringify(document.content));
  const [key = ''] = Object.keys(document.shapes);

  test('fits its schema', () => {
    expect(valid(read()), JSON.stringify(valid.errors)).toBe(true);
    expect(document.count).toBeGreaterThan(0);
  });

  test('prints the claims that a text names', () => {
    const { claims: _, ...rest } = read();
    expect(JSON.stringify(rest).match(/\{[a-z0-9-]+\}/g) ?? []).toEqual([]);
  });

  test('says what every field is', () => {
    for (const list of Object.keys(document.shapes)) {
      const { properties } = schema as { properties: Record<string, { items: { properties: object } }> };
      const silent = Object.entries(properties[list]?.items.properties ?? {}).filter(
        ([, property]) => !property.description,
      );
      expect(silent.map(([name]) => name)).toEqual([]);
    }
  });

  test('does not fit when an id is bad, a field is unknown or one is missing', () => {
    const spoil = (change: (record: Record<string, unknown>) => void) => {
      const content = read();
      change(content[key][0]);
      return valid(content);
    };
    expect(spoil((record) => Object.assign(record, { id: 'Not An Id' }))).toBe(false);
    expect(spoil((record) => Object.assign(record, { colour: 'red' }))).toBe(false);
    expect(
      spoil((record) => {
        delete record.id;
      }),
    ).toBe(false);
  });
});

test('a claim without its qualifier does not fit', () => {
  const claims = documents.find(({ name }) => name === 'claims');
  if (!claims) throw new Error('no claims');
  const content = JSON.parse(JSON.stringify(claims.content));
  delete content.claims[0].qualifier;
  expect(ajv.compile(documentSchema(claims, tables))(content)).toBe(false);
});
