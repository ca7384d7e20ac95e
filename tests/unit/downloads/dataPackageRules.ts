/**
 * What the Data Package standard, version 2, asks of a descriptor (datapackage.org/standard), as far as we use it, as
 * a JSON Schema in our own words. Stricter than the standard in one thing: a property that is not listed is refused,
 * so that a misspelt one is found; `unit` at a field is the one that we add.
 */
const text = { type: 'string', minLength: 1 } as const;
/** A web address, or a path below the folder of the descriptor: neither absolute nor upwards. */
const path = {
  type: 'string',
  pattern: '^(https?://.+|(?![./~])(?!.*\\.\\./)(?!.*\\\\)(?!.*:/).+)$',
} as const;
const some = (items: object) => ({ type: 'array', minItems: 1, items });
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' } as const;
const sources = some(object(['title'], { title: text, path }));
const licenses = some({
  ...object(['title'], { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
});
const constraints = object([], {
  required: { type: 'boolean' },
  unique: { type: 'boolean' },
  enum: { type: 'array', minItems: 1, uniqueItems: true },
  pattern: { type: 'string', format: 'regex' },
  minimum: { type: 'number' },
  maximum: { type: 'number' },
});
const field = {
  ...object(['name', 'type', 'title', 'description'], {
    name: text,
    title: text,
    description: text,
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
    format: { enum: ['uri'] },
    unit: text,
    constraints,
  }),
};
const schema = object(['fields', '$schema'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
  fields: some(field),
  missingValues: { type: 'array', items: { type: 'string' } },
  primaryKey: some(text),
  foreignKeys: some(
    object(['fields', 'reference'], {
      fields: some(text),
      reference: object(['fields'], { resource: name, fields: some(text) }),
    }),
  ),
});
const resource = object(['name', 'path', 'type', 'schema'], {
  name,
  path,
  type: { const: 'table' },
  title: text,
  description: text,
  format: { const: 'csv' },
  mediatype: { const: 'text/csv' },
  encoding: { const: 'utf-8' },
  bytes: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  sources,
  licenses,
  schema,
});

export const dataPackageRules = object(['$schema', 'name', 'licenses', 'resources', 'version', 'created'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name,
  title: text,
  description: text,
  homepage: { type: 'string', format: 'uri' },
  version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
  created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
  keywords: some(text),
  contributors: some(object(['title'], { title: text, roles: some(text) })),
  licenses,
  sources,
  resources: some(resource),
});
