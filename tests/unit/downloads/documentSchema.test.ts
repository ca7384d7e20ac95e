import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/components/download/documents.ts';
import { edition } from '../../../src/edition.ts';
import { documentSchema } from '../../../src/lib/downloads/editionDocuments.ts';
import { figureRecord, publishedFigure } from '../../../src/lib/downloads/publishedRecords.ts';
import { isDate } from '../../../src/lib/schema/date.ts';

const ajv = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse, date: isDate } });

/** The fields in a JSON Schema, at any depth, that have no title or no description. */
function silentFields(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, Record<string, unknown>> };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.title && field.description ? [] : [name]),
      ...silentFields(field),
    ]),
    ...Object.values(rest).flatMap(silentFields),
  ];
}

describe.each(documents.map((document) => [document.name, document] as const))('%s.json', (_, document) => {
  const schema = documentSchema(document);
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

  test('says what every field is, however deep it stands', () => {
    const { properties } = schema as { properties: Record<string, object> };
    const lists = Object.keys(document.shapes).map((list) => properties[list]);
    expect(silentFields(lists)).toEqual([]);
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
  expect(ajv.compile(documentSchema(claims))(content)).toBe(false);
});

test.each(edition.figures.all.map((figure) => [figure.id, figure] as const))(
  'figures/%s.json fits its description',
  (_, figure) => {
    const record = JSON.parse(JSON.stringify(figureRecord(figure, edition)));
    expect(publishedFigure.safeParse(record).error).toBeUndefined();
  },
);
