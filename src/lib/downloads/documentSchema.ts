import { z } from 'astro/zod';
import type { DataTable } from './dataTable.ts';
import type { DataDocument } from './editionDocuments.ts';

/** Fields of records that no table has as a column of the same name. */
const others: Readonly<Record<string, string>> = {
  value: 'Exactly one of: a number in the unit of the claim, a span of years, a rank, a date, a text.',
  inWords: 'Value and qualifier in words, where digits would read badly.',
  csl: 'The work in CSL-JSON, restricted to the fields that the edition uses.',
  from: 'Of a step, who or what acts; of a derived claim, whether its inputs are the paper’s alone.',
  to: 'Upon whom or what: an actor, a term or a concept, by id.',
  name: 'Name, as the framework prints it.',
  role: 'Where it stands in the framework.',
  evidence: 'What says so, page by page; empty where nothing was found.',
  computation:
    'Of a derived claim: its formula as a tree to walk. A claim leads to its own record, and so down to the paragraphs that state its values.',
  context:
    'Of a context claim: the claim of the paper that it stands beside, who says it, and the series it is of.',
  definition: 'Exactly what is counted, and how the publisher rounds it.',
  publisher: 'Who publishes it.',
  source: 'The page that stands for the series, an id of sources; each point names its own.',
  vintage: 'Which publication of the values these are: publishers revise.',
  licence: 'On what terms, and how we know.',
  accessed: 'When the pages were read, ISO 8601.',
  breaks: 'Years from which a value is not comparable with the one before.',
  points: 'The values, in the order of the table.',
  id: 'Lower-case words joined by hyphens; never changed and never used again.',
  title: 'Title.',
  unit: 'Unit of every value.',
};

/** The table whose columns describe a list, where the two have different names. */
const tableOf: Readonly<Record<string, string>> = {
  'relations.relations': 'edges',
  'relations.concepts': 'nodes',
  'context.sources': 'context-sources',
};

/**
 * The JSON Schema (draft 2020-12) of a JSON file, made from the schemas that the records are parsed with.
 *
 * @param tables for the descriptions of fields, which stand at the columns of the same name
 */
export function documentSchema(document: DataDocument, tables: readonly DataTable[]): object {
  const { $schema, ...schema } = z.toJSONSchema(
    z.strictObject({
      $schema: z.string().describe('Address of this schema, from the file.'),
      paper: z.url().describe('The paper, by its DOI.'),
      version: z.string().describe('Version of the edition.'),
      ...Object.fromEntries(Object.entries(document.shapes).map(([key, shape]) => [key, z.array(shape)])),
    }),
  );
  for (const key of Object.keys(document.shapes))
    describe(schema.properties?.[key], tableOf[`${document.name}.${key}`] ?? key, tables);
  return { $schema, title: `${document.title} of the edition`, ...schema };
}

function describe(list: unknown, table: string, tables: readonly DataTable[]): void {
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  const { properties = {} } = (list as { items: { properties?: Record<string, { description?: string }> } })
    .items;
  for (const [name, property] of Object.entries(properties)) {
    const description = columns.find((column) => column.name === name)?.description ?? others[name];
    if (description) property.description = description;
  }
}
