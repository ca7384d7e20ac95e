import type { UnitDefinition } from '#engine/lib/schema/unitDefinition.ts';

/** Every unit that the paper’s values and those beside them have, besides those of the engine. Values are stored unscaled: 3.61 trillion yuan is 3.61e12 with unit `yuan`. */
export const units = {
  yuan: { sign: 'yuan', name: 'yuan (renminbi)' },
  'wh-per-kg': { sign: 'Wh/kg', name: 'watt-hours per kilogram' },
  km: { sign: 'km', name: 'kilometres' },
  celsius: { sign: '°C', name: 'degrees Celsius', signed: true, withoutZero: true },
  nm: { sign: 'nm', name: 'nanometres (name of a manufacturing process)', exact: true },
  tops: { sign: 'TOPS', name: 'tera-operations per second' },
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
} as const satisfies Readonly<Record<string, UnitDefinition>>;
