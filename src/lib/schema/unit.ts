/** How a unit is printed after a number. */
interface Unit {
  /** The sign or word after the number; empty for a pure number. */
  readonly sign: string;
  /** Full name, for a data file or a screen reader. */
  readonly name: string;
  /** A counted thing: prose names it itself, charts and tables print it. */
  readonly counted?: true;
  /** What one of it is as a pure number; 1 when left out. */
  readonly factor?: number;
}

/** Every unit that a claim may carry. Values are stored unscaled: 3.61 trillion yuan is 3.61e12 with unit `yuan`. */
export const units = {
  percent: { sign: '%', name: 'per cent', factor: 0.01 },
  'percentage-points': { sign: 'percentage points', name: 'percentage points', factor: 0.01 },
  'percent-per-year': { sign: '% a year', name: 'per cent a year, compound', factor: 0.01 },
  yuan: { sign: 'yuan', name: 'yuan (renminbi)' },
  'wh-per-kg': { sign: 'Wh/kg', name: 'watt-hours per kilogram' },
  km: { sign: 'km', name: 'kilometres' },
  celsius: { sign: '°C', name: 'degrees Celsius' },
  nm: { sign: 'nm', name: 'nanometres (name of a manufacturing process)' },
  tops: { sign: 'TOPS', name: 'tera-operations per second' },
  times: { sign: 'times', name: 'times the base' },
  index: { sign: '', name: 'index, 100 = before' },
  year: { sign: '', name: 'calendar year' },
  years: { sign: 'years', name: 'years', counted: true },
  rank: { sign: '', name: 'rank' },
  vehicles: { sign: 'vehicles', name: 'vehicles', counted: true },
  robots: { sign: 'robots', name: 'robots', counted: true },
  firms: { sign: 'firms', name: 'firms', counted: true },
  parameters: { sign: 'parameters', name: 'parameters of a model', counted: true },
  transistors: { sign: 'transistors', name: 'transistors', counted: true },
  chips: { sign: 'chips', name: 'chips', counted: true },
  models: { sign: 'models', name: 'models', counted: true },
  parts: { sign: 'parts', name: 'parts of the argument', counted: true },
  gwh: { sign: 'GWh', name: 'gigawatt-hours' },
  'ppp-dollars': { sign: 'dollars at purchasing power', name: 'US dollars at purchasing power parity' },
  'charging-points': { sign: 'charging points', name: 'public charging points', counted: true },
  'tonnes-per-year': { sign: 'tonnes a year', name: 'tonnes a year' },
  none: { sign: '', name: 'no unit (words)' },
} as const satisfies Record<string, Unit>;

/** The id of a unit. */
export type UnitId = keyof typeof units;

/** What each form of value may carry as its unit; a number may carry any that counts or measures. */
const unitsOf: Readonly<Record<string, readonly string[]>> = {
  text: ['none'],
  ordinal: ['rank'],
  date: ['year'],
  from: ['years', 'year'],
};

/** Finds units that their value cannot have: words in per cent, a date in kilometres. */
export function unitFits(
  { value, unit }: { readonly value: object; readonly unit: string },
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  const form = Object.keys(unitsOf).find((key) => key in value);
  const allowed = form ? unitsOf[form] : undefined;
  const fits = allowed ? allowed.includes(unit) : !['none', 'rank'].includes(unit);
  if (fits) return;
  const fix = allowed ? `write ${allowed.join(' or ')}` : 'write the unit of the number';
  context.addIssue({
    code: 'custom',
    path: ['unit'],
    message: `“${unit}” is no unit for such a value: ${fix}`,
  });
}
