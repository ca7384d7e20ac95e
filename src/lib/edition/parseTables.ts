import { parseNumeral } from '../schema/numeral.ts';
import {
  type PaperTable,
  type PaperTableInput,
  paperTable,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../schema/paperTable.ts';
import { type QualifierId, qualifiers } from '../schema/qualifier.ts';
import { spreadKinds, writtenUncertainty } from '../schema/uncertainty.ts';
import { type UnitId, units } from '../schema/unit.ts';
import { didYouMean } from '../validate/suggestion.ts';
import { type CsvRow, parseCsv } from './parseCsv.ts';
import { issuesOf, parseRecords } from './parseRecords.ts';
import { readCsv } from './readCsv.ts';

/**
 * Parses the tables of a paper and gives each the rows of its CSV.
 *
 * @param tables id → record
 * @param read gives the CSV of a table and the path that messages name; `src/data/tables/<id>.csv` when left out
 * @throws Error that lists bad records, or everything that is wrong with the files as `file:line – what – how to fix`
 */
export function parseTables<Id extends string>(
  tables: Readonly<Record<Id, PaperTableInput>>,
  read: (id: string) => { readonly csv: string; readonly file: string } = (id) =>
    readCsv(`src/data/tables/${id}.csv`),
): Readonly<Record<Id, PaperTable<Id>>> {
  const records: readonly ParsedTable[] = Object.values(
    parseRecords('table', paperTable, tables as never) as Record<string, ParsedTable>,
  );
  const badColumns = records.flatMap(columnProblems);
  if (badColumns.length) throw new Error(badColumns.join('\n'));
  const problems: string[] = [];
  const whole = records.map((table) => {
    const shown = Object.entries(table.columns)
      .filter(([, { type }]) => type === 'text' || type === 'number')
      .map(([id, column]) => ({ id, ...column }));
    try {
      const { csv, file } = read(table.id);
      return [table.id, Object.freeze({ ...table, shown, rows: parseRows(table, csv, file) })] as const;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      problems.push(
        code === 'ENOENT'
          ? `table “${table.id}”: src/data/tables/${table.id}.csv is missing – write it, its first line ${Object.keys(table.columns).join(',')}`
          : message,
      );
      return [table.id, table] as const;
    }
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return Object.freeze(Object.fromEntries(whole)) as never;
}

type ParsedTable = Omit<PaperTable, 'shown' | 'rows'>;

/** Columns that name one that is not there, or not theirs. */
function columnProblems({ id, key, columns }: ParsedTable): string[] {
  const names = Object.keys(columns);
  const problem = (field: string, message: string) => `table “${id}”, field ${field}: ${message}`;
  const wanting = (name: string) =>
    names.includes(name)
      ? []
      : [`names the column “${name}” – ${didYouMean(name, names, `name one of ${names.join(', ')}`)}`];
  return [
    ...wanting(key).map((message) => problem('key', message)),
    ...(columns[key] && columns[key].type !== 'text'
      ? [problem('key', `“${key}” is no column of words – name one: its cells are the heads of the rows`)]
      : []),
    ...Object.entries(columns).flatMap(([name, { type, of, unit, uncertainty }]) => {
      const own = of === undefined ? undefined : columns[of];
      const at = (message: string) => problem(`columns.${name}`, message);
      return [
        ...(of === undefined ? [] : wanting(of).map(at)),
        ...(own && type !== 'note' && own.type !== 'number'
          ? [at(`belongs to “${of}”, which holds no numbers – name a column of numbers`)]
          : []),
        ...(own && type === 'unit' && own.unit !== undefined
          ? [at(`gives units to “${of}”, which has one of its own – keep one of the two`)]
          : []),
        ...partsOf(uncertainty)
          .filter((part) => !belonging(columns, name, part))
          .map((part) => at(`says “${uncertainty}”, but no column of type “${part}” is of it – add one`)),
        ...(own?.type === 'number' && isPart(type) && !partsOf(own.uncertainty).includes(type)
          ? [
              at(
                `gives an uncertainty to “${of}”, which says none of that kind – give that column uncertainty: ${type === 'spread' ? "'plusMinus', 'standardError' or 'standardDeviation'" : "'confidence', 'credible' or 'prediction'"}`,
              ),
            ]
          : []),
        ...(type === 'number' && unit === undefined && !belonging(columns, name, 'unit')
          ? [at('has no unit – give it one; a pure number has the unit “times” or “index”')]
          : []),
      ];
    }),
  ];
}

type Part = 'low' | 'high' | 'spread';

/** The columns that give the uncertainty of one. */
function partsOf(uncertainty: TableColumn['uncertainty']): readonly Part[] {
  if (uncertainty === undefined) return [];
  return isSpread(uncertainty) ? ['spread'] : ['low', 'high'];
}

function isPart(type: TableColumn['type']): type is Part {
  return type === 'low' || type === 'high' || type === 'spread';
}

/** The column of a type that says something of another. */
function belonging(columns: ParsedTable['columns'], of: string, type: TableColumn['type']) {
  return Object.entries(columns).find(([, column]) => column.type === type && column.of === of)?.[0];
}

/**
 * Reads the rows of a table.
 *
 * @throws Error that lists everything wrong as `file:line – what – how to fix`
 */
function parseRows(table: ParsedTable, csv: string, file: string): TableRow[] {
  const { columns, key } = table;
  const { rows, problems } = parseCsv(csv, file, (head) => headProblem(head, Object.keys(columns)));
  const seen = new Map<string, string>();
  const parsed = rows.map(({ cells, place }) => {
    const own = cells[key] ?? '';
    if (own === '')
      problems.push(`${place} – ${key}: is empty – every row has its own name in the column of heads`);
    const first = seen.get(own);
    if (first)
      problems.push(`${place} – repeats the row “${own}” of line ${first} – give one of them another name`);
    seen.set(own, place.split(':').at(-1) ?? '');
    return { key: own, cells: parseCells({ cells, place }, columns, problems) };
  });
  if (rows.length === 0 && problems.length === 0)
    problems.push(`${file}:1 – has no rows – write one a line below the heads`);
  if (problems.length) throw new Error(problems.join('\n'));
  return parsed;
}

function headProblem(head: readonly string[], due: readonly string[]): string | undefined {
  const unknown = head.find((name) => !due.includes(name));
  if (unknown !== undefined) {
    const fix = didYouMean(unknown, due, 'describe it in the columns of its record, or take it out');
    return `has the column “${unknown}”, which its record does not – ${fix}`;
  }
  const missing = due.filter((name) => !head.includes(name));
  if (missing.length)
    return `lacks the column “${missing.join('”, “')}” – add it, or take it from its record`;
  return head.length > due.length ? 'has a column twice – keep one of them' : undefined;
}

/** The cells of a row that are printed, each with its qualifier, unit and note; what is wrong is added to `problems`. */
function parseCells(
  { cells, place }: CsvRow,
  columns: ParsedTable['columns'],
  problems: string[],
): TableRow['cells'] {
  const problem = (column: string, what: string, fix: string) =>
    problems.push(`${place} – ${column}: “${cells[column]}” ${what} – ${fix}`);
  const beside = (column: string, type: TableColumn['type']) => {
    const name = belonging(columns, column, type);
    return { name, text: name === undefined ? '' : (cells[name] ?? '') };
  };
  const oneOf = (at: ReturnType<typeof beside>, known: object, what: string) => {
    if (at.name !== undefined && at.text !== '' && !Object.hasOwn(known, at.text))
      problem(at.name, `is no ${what}`, didYouMean(at.text, Object.keys(known), `write the id of a ${what}`));
  };
  const entries = Object.entries(columns).flatMap(([name, column]): [string, TableCell][] => {
    if (column.type !== 'text' && column.type !== 'number') return [];
    const text = cells[name] ?? '';
    if (text.trim() !== text) problem(name, 'has a space at its ends', 'take it away');
    const { text: note } = beside(name, 'note');
    const shown = { text, ...(note && { note }) };
    if (column.type === 'text') return [[name, shown]];
    const [unit, qualifier] = [beside(name, 'unit'), beside(name, 'qualifier')];
    oneOf(unit, units, 'unit');
    oneOf(qualifier, statedQualifiers, 'qualifier');
    const parts = partsOf(column.uncertainty).map((type) => beside(name, type));
    if (text === '') {
      if (qualifier.text) problem(name, `is empty and has a qualifier`, 'write the number, or empty both');
      for (const part of parts)
        if (part.text)
          problem(name, `is empty and has a number in “${part.name}”`, 'write it, or empty both');
      return [[name, shown]];
    }
    const badNumbers = [{ name, text }, ...parts].filter(
      (part) => part.text !== '' && !checkNumber(part.name ?? name, part.text),
    );
    if (unit.name !== undefined && unit.text === '')
      problem(unit.name, 'is no unit', 'write the unit of the number');
    const value = {
      ...parseNumeral(text),
      unit: (unit.text || column.unit) as UnitId,
      qualifier: (qualifier.text || column.qualifier || 'exact') as QualifierId,
    };
    const given = parts.filter((part) => part.text !== '');
    if (!column.uncertainty || given.length === 0 || badNumbers.length > 0)
      return [[name, { ...shown, value }]];
    if (given.length < parts.length) {
      for (const part of parts.filter((one) => one.text === ''))
        problem(part.name ?? name, 'is empty beside the other end', 'write it, or empty both');
      return [[name, { ...shown, value }]];
    }
    const uncertain = writtenOf(
      column,
      given.map((part) => part.text),
    );
    const { data, error } = writtenUncertainty.safeParse(uncertain);
    const at = given[0]?.name ?? name;
    for (const { message } of error ? issuesOf(error.issues) : []) problem(at, message, 'correct it');
    if (data && 'low' in data && (value.number < data.low || value.number > data.high))
      problem(at, `does not begin an interval that holds ${text}`, 'correct one of the three numbers');
    return [[name, { ...shown, value: { ...value, ...(data && { uncertainty: data }) }, uncertain }]];
  });
  return Object.fromEntries(entries);

  function checkNumber(name: string, text: string): boolean {
    const isNumber = /^-?\d+(\.\d+)?$/.test(text);
    const isLong = text.replace(/\D/g, '').replace(/^0+/, '').length > 15;
    if (!isNumber)
      problem(
        name,
        'is not a number',
        'write digits, a point and, before them, a hyphen; what else there is to say is a note',
      );
    else if (isLong) problem(name, 'has more than the 15 digits that a computer keeps', 'shorten it');
    return isNumber && !isLong;
  }
}

/** The uncertainty of a cell as a claim writes it: the ends of an interval, or how far it reaches. */
function writtenOf(
  { uncertainty, level }: TableColumn,
  [first = '', second = '']: readonly string[],
): NonNullable<TableCell['uncertain']> {
  const at = level === undefined ? {} : { level };
  if (uncertainty === undefined || !isSpread(uncertainty))
    return { low: first, high: second, ...at, ...(uncertainty && { kind: uncertainty }) };
  return { [uncertainty]: first, ...at } as NonNullable<TableCell['uncertain']>;
}

function isSpread(
  uncertainty: NonNullable<TableColumn['uncertainty']>,
): uncertainty is (typeof spreadKinds)[number] {
  return spreadKinds.some((kind) => kind === uncertainty);
}

const { 'not-bounded': _computed, ...statedQualifiers } = qualifiers;

/** Where a value stands in a table: the table, the row by its key, the column. */
export type CellPlace = readonly [table: string, row: string, column: string];

/**
 * The cell at a place.
 *
 * @throws Error that names what there is instead
 */
export function cellAt(
  tables: Readonly<Record<string, PaperTable>>,
  [id, row, column]: CellPlace,
): TableCell {
  const table = Object.hasOwn(tables, id) ? tables[id] : undefined;
  if (!table) throw new Error(`there is no table “${id}” – ${nearest(id, Object.keys(tables), 'table')}`);
  const found = table.rows.find(({ key }) => key === row);
  const keys = table.rows.map(({ key }) => key);
  if (!found) throw new Error(`table “${id}” has no row “${row}” – ${nearest(row, keys, 'row')}`);
  const cell = found.cells[column];
  const shown = table.shown.map((one) => one.id);
  if (!cell) throw new Error(`table “${id}” has no column “${column}” – ${nearest(column, shown, 'column')}`);
  if (cell.text === '')
    throw new Error(`table “${id}” has nothing at “${row}”, “${column}” – name another cell`);
  return cell;
}

function nearest(name: string, known: readonly string[], what: string): string {
  return didYouMean(
    name,
    known,
    known.length ? `its ${what}s are ${known.slice(0, 8).join(', ')}` : `add the ${what}`,
  );
}
