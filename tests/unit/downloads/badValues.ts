import { csvParseRows } from 'd3-dsv';
import type { dataPackage } from '../../../src/lib/downloads/dataPackage.ts';
import type { DataTable } from '../../../src/lib/downloads/dataTable.ts';

type Resource = ReturnType<typeof dataPackage>['resources'][number];
type Field = Resource['schema']['fields'][number];

/**
 * Reads a CSV by the Table Schema of its resource, as a program would that knows nothing else.
 *
 * @returns what is wrong, one sentence each: head, width, type, format, constraints, primary key
 */
export function badValues(csv: string, { name, schema }: Pick<Resource, 'name' | 'schema'>): string[] {
  const [head = [], ...rows] = csvParseRows(csv);
  const names = schema.fields.map((field) => field.name);
  if (head.join() !== names.join())
    return [`${name}: head is ${head.join()}, the schema says ${names.join()}`];
  if (new Set(names).size !== names.length) return [`${name}: two fields have one name`];
  const keys = [
    ...(schema.primaryKey ?? []),
    ...schema.fields.filter((f) => f.constraints?.unique).map((f) => f.name),
  ];
  const twice = keys.filter((key) => {
    const values = rows.map((row) => row[names.indexOf(key)]);
    return new Set(values).size !== values.length || values.includes('');
  });
  return [
    ...twice.map((key) => `${name}: ${key} does not tell rows apart`),
    ...rows.flatMap((row, index) =>
      row.length !== names.length
        ? [`${name}, row ${index + 1}: ${row.length} cells`]
        : schema.fields.flatMap((field, at) => {
            const problem = badValue(row[at] ?? '', field);
            return problem ? [`${name}, row ${index + 1}, ${field.name}: “${row[at]}” ${problem}`] : [];
          }),
    ),
  ];
}

const types: Record<DataTable['columns'][number]['type'], RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

function badValue(value: string, { type, format, constraints = {} }: Field): string | undefined {
  if (value === '') return constraints.required ? 'is missing' : undefined;
  if (!types[type].test(value)) return `is no ${type}`;
  if (format === 'uri' && !URL.canParse(value)) return 'is no address';
  if (constraints.enum && !constraints.enum.includes(value)) return 'is not in the list';
  if (constraints.pattern && !new RegExp(`^(${constraints.pattern})$`).test(value)) return 'does not match';
  if (constraints.minimum !== undefined && Number(value) < constraints.minimum) return 'is too small';
  if (constraints.maximum !== undefined && Number(value) > constraints.maximum) return 'is too big';
  return undefined;
}
