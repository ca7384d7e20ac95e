import { readFileSync } from 'node:fs';

interface Kind {
  readonly parents: readonly string[];
  /** Of each property, the types that its value may be: names of schema.org. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * The vocabulary of schema.org, read from the type declarations of schema-dts, which Google generates from schema.org's own release: each
 * type with its parents and properties.
 */
const declared = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const parentsIn = (text: string) => [...text.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent);
const kinds: ReadonlyMap<string, Kind> = new Map([
  // A type without properties of its own is declared as its parent with another name.
  ...[...declared.matchAll(/^export interface (\w+)Leaf extends ([^{]+)\{/gm)].map(
    ([, name = '', parents = '']): [string, Kind] => [name, { parents: parentsIn(parents), properties: {} }],
  ),
  ...[...declared.matchAll(/^(?:export )?interface (\w+)Base extends ([^{]+)\{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']): [string, Kind] => [
      name,
      {
        parents: parentsIn(parents),
        properties: Object.fromEntries(
          [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;/gm)].map(
            ([, property = '', range = '']) => [property, range.split(' | ')],
          ),
        ),
      },
    ],
  ),
]);

/** What is wrong with a node of JSON-LD by that vocabulary, with the path to it; nothing where all is in order. */
export function vocabularyFaults(node: unknown, path = '$'): string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => vocabularyFaults(one, `${path}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, ...rest } = node as Record<string, unknown>;
  const own = Object.entries(rest).filter(([property]) => !property.startsWith('@'));
  if (type === undefined)
    return own.length === 0 ? [] : [`${path}: properties without @type: ${own.map(([name]) => name)}`];
  if (typeof type !== 'string' || !kinds.has(type)) return [`${path}: no type ${String(type)}`];
  return own.flatMap(([property, value]) => {
    const range = rangeOf(type, property);
    if (!range) return [`${path}.${property}: ${type} has no such property`];
    const values = Array.isArray(value) ? value : [value];
    const misfit = values.filter((one) => !fits(one, range));
    return [
      ...misfit.map(
        (one) => `${path}.${property}: ${JSON.stringify(one).slice(0, 60)} is none of ${range.join(', ')}`,
      ),
      ...vocabularyFaults(value, `${path}.${property}`),
    ];
  });
}

function rangeOf(type: string, property: string): readonly string[] | undefined {
  const kind = kinds.get(type);
  if (!kind) return undefined;
  return kind.properties[property] ?? kind.parents.map((parent) => rangeOf(parent, property)).find(Boolean);
}

function fits(value: unknown, range: readonly string[]): boolean {
  const has = (...names: string[]) => names.some((name) => range.includes(name));
  if (typeof value === 'number') return has('Number', 'Integer', 'Float', 'Text');
  if (typeof value === 'boolean') return has('Boolean');
  if (typeof value === 'string')
    return has('Text', 'URL', 'Date', 'DateTime') || (range.includes('IdReference') && value === '');
  const type = (value as { '@type'?: string } | null)?.['@type'];
  // A node with nothing but its address refers to one that is described elsewhere.
  if (!type) return has('IdReference');
  return lineage(type).some((name) => range.includes(name));
}

function lineage(type: string): string[] {
  return [type, ...(kinds.get(type)?.parents ?? []).flatMap(lineage)];
}
