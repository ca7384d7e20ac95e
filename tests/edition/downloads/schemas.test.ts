import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/components/download/documents.ts';
import { tables } from '../../../src/components/download/tables.ts';
import { edition } from '../../../src/edition.ts';
import { dataPackage } from '../../../src/lib/downloads/dataPackage.ts';
import { type DataTable, tableCsv } from '../../../src/lib/downloads/dataTable.ts';
import { documentSchema } from '../../../src/lib/downloads/editionDocuments.ts';
import { editionTables } from '../../../src/lib/downloads/editionTables.ts';
import { figureRecord, publishedFigure } from '../../../src/lib/downloads/publishedRecords.ts';
import { isDate } from '../../../src/lib/schema/date.ts';
import { meta } from '../../../src/records.ts';
import { badValues } from '../../unit/downloads/badValues.ts';
import { dataPackageRules } from '../../unit/downloads/dataPackageRules.ts';

/** Columns of words that may be a number all the same. */
const words = ['printed', 'volume', 'issue', 'page', 'at', 'line'];
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(text);

describe('dataPackage', () => {
  const licence = { path: 'rights.md', title: 'Rights' };
  const descriptor = dataPackage(tables, { meta, licence });
  const valid = new Ajv2020({ formats: { uri: URL.canParse, regex: true } }).compile(dataPackageRules);

  const small: DataTable = {
    name: 'small',
    path: 'context/small.csv',
    title: 'Small',
    description: 'A table from elsewhere.',
    columns: [
      { name: 'year', title: 'Year', description: 'Year.', type: 'integer', constraints: { required: true } },
      { name: 'share', title: 'Share', description: 'Share.', type: 'number', unit: '%' },
    ],
    rows: [[2024, -1.5]],
    sources: [{ title: 'An office', path: 'https://example.org/' }],
    licences: [{ title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  };

  describe('dataPackage(tables, about)', () => {
    test('follows the standard', () => {
      expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
    });

    test('describes a table from elsewhere with its own unit, source and licence', () => {
      const more = dataPackage([...tables, small], { meta, licence, homepage: 'https://example.org/' });
      expect(valid(more), JSON.stringify(valid.errors)).toBe(true);
      expect(more.resources.at(-1)).toMatchObject({
        path: 'plain/context/small.csv',
        licenses: [{ title: 'CC BY 4.0' }],
        sources: [{ title: 'An office' }],
        schema: { fields: [{ name: 'year' }, { name: 'share', unit: '%' }] },
      });
      expect(more.homepage).toBe('https://example.org/');
    });

    test('gives every field of every table, and every value parses as its type', () => {
      const bad = descriptor.resources.flatMap((resource, index) => {
        const table = tables[index];
        return table ? badValues(tableCsv(table, false), resource) : [`no table for ${resource.name}`];
      });
      expect(bad).toEqual([]);
      expect(descriptor.resources.map(({ path }) => path)).toEqual(tables.map(({ path }) => `plain/${path}`));
    });

    test('holds no value that a spreadsheet would take for another one', () => {
      const looksLikeDate = /^(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|\d{1,2}[-/ ]?[A-Za-z]{3}[-/ ]?\d{2,4})$/;
      const looksLikeNumber = /^[+-]?\d+([.,]\d+)?(e\d+)?$/i;
      const taken = tables.flatMap(({ name, columns, rows }) =>
        rows.flatMap((row) =>
          columns.flatMap(({ name: column, type }, at) => {
            const text = String(row[at] ?? '');
            if (type !== 'string' || isDay(text) || /^(19|20)\d\d$/.test(text)) return [];
            return looksLikeDate.test(text) ||
              (looksLikeNumber.test(text) && !words.includes(column) && !name.startsWith('figure-'))
              ? [`${name}.${column}: ${text}`]
              : [];
          }),
        ),
      );
      expect(taken).toEqual([]);
    });

    test('a figure has the number, unit, qualifier and bounds of each value beside it', () => {
      const table = tables.find(({ name }) => name === 'figure-battery-share');
      const row = Object.fromEntries(table?.columns.map(({ name }, at) => [name, table.rows[0]?.[at]]) ?? []);
      expect(row).toMatchObject({
        'Share of the market': '67.1\u202f%',
        'Share of the market: value': 67.1,
        'Share of the market: unit': 'percent',
        'Share of the market: qualifier': 'exact',
        'Share of the market: from': 67.05,
        'Share of the market: to': 67.15,
      });
    });

    test('keys lead to rows that exist', () => {
      const keys = (name: string, column: string) => {
        const table = tables.find((one) => one.name === name);
        const at = table?.columns.findIndex((one) => one.name === column) ?? -1;
        return (table?.rows ?? []).flatMap((row) => row[at]);
      };
      const dangling = tables.flatMap((table) =>
        (table.foreignKeys ?? []).flatMap(({ column, table: other, to }) => {
          const known = new Set(keys(other, to));
          return keys(table.name, column)
            .filter((key) => key !== undefined && !known.has(key))
            .map((key) => `${table.name}.${column}: ${key}`);
        }),
      );
      expect(dangling).toEqual([]);
      for (const [table, column, other] of [
        ['claims', 'actors', 'actors'],
        ['claims', 'sources', 'sources'],
        ['claims', 'inputs', 'claims'],
        ['checks', 'claims', 'claims'],
        ['checks', 'derived', 'claims'],
        ['notes', 'claims', 'claims'],
        ['notes', 'sources', 'context-sources'],
        ['terms', 'seeAlso', 'terms'],
        ['figure-compute', 'claims', 'claims'],
      ] as const) {
        const known = new Set(keys(other, 'id'));
        const named = keys(table, column).filter((key) => key !== undefined);
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((key) => !known.has(key))).toEqual([]);
      }
    });

    test('prints the claims that a text names; only a formula keeps their ids', () => {
      const kept = tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          row.flatMap((value, at) =>
            /\{[a-z0-9-]+\}/.test(String(value)) && table.columns[at]?.name !== 'formula'
              ? [`${table.name}.${table.columns[at]?.name}: ${value}`]
              : [],
          ),
        ),
      );
      expect(kept).toEqual([]);
    });

    test('names units and qualifiers as constraints', () => {
      const fields = descriptor.resources[0]?.schema.fields ?? [];
      const options = (name: string) => fields.find((field) => field.name === name)?.constraints?.enum;
      expect(options('qualifier')).toContain('more-than');
      expect(options('unit')).toContain('wh-per-kg');
      expect(fields.find(({ name }) => name === 'from')?.unit).toBe('year');
    });
  });

  describe('the checks above', () => {
    const [resource] = dataPackage([small], { meta, licence }).resources;
    const check = (csv: string) => (resource ? badValues(csv, resource) : []);

    test.each([
      ['year,share\n2024,1.5\n', []],
      ['year,part\n2024,1.5\n', ['small: head is year,part, the schema says year,share']],
      ['year,share\n2024.5,1\n', ['small, row 1, year: “2024.5” is no integer']],
      ['year,share\n,1\n', ['small, row 1, year: “” is missing']],
      ['year,share\n2024,"1,5"\n', ['small, row 1, share: “1,5” is no number']],
      ['year,share\n2024\n', ['small, row 1: 1 cells']],
    ])('%j', (csv, problems) => {
      expect(check(csv)).toEqual(problems);
    });

    test('refuse a misspelt property, a path that leaves the folder and a licence without address', () => {
      expect(valid({ ...descriptor, licences: [] })).toBe(false);
      expect(valid({ ...descriptor, licenses: [{ path: '../RIGHTS.md' }] })).toBe(false);
      expect(valid({ ...descriptor, licenses: [{ title: 'free' }] })).toBe(false);
    });
  });

  test('editionTables refuses two tables of one name', async () => {
    const { edition } = await import('../../../src/edition.ts');
    expect(() => editionTables(edition, [{ ...small, name: 'claims' }])).toThrow(
      'two tables are called “claims”',
    );
  });
});

describe('documentSchema', () => {
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
});
