import { printClaim } from '../../print/printClaim.ts';
import type { Claim } from '../../records/claim.ts';
import { qualifiers } from '../../vocabulary/qualifier.ts';
import { units } from '../../vocabulary/unit.ts';
import type { RecordColumn } from '../recordTable.ts';
import { column } from './column.ts';

const required = true;
const bounds = ['about', 'more-than', 'at-least', 'less-than', 'at-most'];

const part = <Key extends string>(value: object, key: Key) =>
  key in value ? (value as Record<Key, string | number>)[key] : undefined;

/** What a claim says, and how firmly: one column for each form of value, unit, qualifier and bound. */
export const claimValueColumns: readonly RecordColumn<Claim>[] = [
  column(
    'printed',
    'As printed',
    'Value, unit and qualifier together, as the edition prints them.',
    (claim) => printClaim(claim),
    { constraints: { required } },
  ),
  column(
    'number',
    'Number',
    'A quantity, unscaled, in the unit of the row; of a rank, the rank. Read it with qualifier and bound.',
    ({ value }) => part(value, 'number') ?? part(value, 'ordinal'),
    { type: 'number' },
  ),
  column('from', 'From', 'First year of a span.', ({ value }) => part(value, 'from'), {
    type: 'integer',
    unit: 'year',
  }),
  column('to', 'To', 'Last year of a span.', ({ value }) => part(value, 'to'), {
    type: 'integer',
    unit: 'year',
  }),
  column('date', 'Date', 'A value that is a year or a month, ISO 8601.', ({ value }) => part(value, 'date'), {
    constraints: { pattern: '(19|20)\\d\\d(-(0[1-9]|1[0-2]))?' },
  }),
  column('text', 'In words', 'A value that is a statement in words.', ({ value }) => part(value, 'text')),
  column('unit', 'Unit', `Unit of the number. ${list(units, ({ name }) => name)}`, ({ unit }) => unit, {
    constraints: { required, enum: Object.keys(units) },
  }),
  column(
    'qualifier',
    'Qualifier',
    `How firmly the paper says it; part of the value. ${list(qualifiers, ({ meaning }) => meaning.replace(/\.$/, ''))}`,
    ({ qualifier }) => qualifier,
    { constraints: { required, enum: Object.keys(qualifiers) } },
  ),
  column(
    'bound',
    'Bound',
    'Inside a goal or a possibility, the bound that it also states.',
    ({ bound }) => bound,
    { constraints: { enum: bounds } },
  ),
];

function list<Entry>(entries: Readonly<Record<string, Entry>>, say: (entry: Entry) => string): string {
  return `${Object.entries(entries)
    .map(([id, entry]) => `${id}: ${say(entry)}`)
    .join('; ')}.`;
}
