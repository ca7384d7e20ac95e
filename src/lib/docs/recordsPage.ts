import { z } from 'astro/zod';
import { actor } from '../schema/actor.ts';
import { actorKinds } from '../schema/actorKinds.ts';
import { citation } from '../schema/citation.ts';
import { derivedClaim, pageClaim, pointClaim, statedClaim } from '../schema/claim.ts';
import { concept } from '../schema/concept.ts';
import { editionMeta } from '../schema/editionMeta.ts';
import { equation } from '../schema/equation.ts';
import { factCheck } from '../schema/factCheck.ts';
import { type Field, fieldOf } from '../schema/field.ts';
import { framework } from '../schema/framework.ts';
import { hero } from '../schema/hero.ts';
import { independentPoint, independentSeries } from '../schema/independentSeries.ts';
import { independentSource } from '../schema/independentSource.ts';
import { note } from '../schema/note.ts';
import { paperImage } from '../schema/paperImage.ts';
import { paperTable, tableColumn } from '../schema/paperTable.ts';
import { relation } from '../schema/relation.ts';
import { remark } from '../schema/remark.ts';
import { section } from '../schema/section.ts';
import { source } from '../schema/source.ts';
import { term } from '../schema/term.ts';
import { recordId } from '../schema/text.ts';
import { unitDefinition } from '../schema/unitDefinition.ts';
import { version } from '../schema/versionChanges.ts';
import { mdxComponents } from '../validate/mdxComponents.ts';

/** A kind of record, to be described to who writes one down. */
interface DescribedRecord {
  /** Heading over its fields. */
  readonly name: string;
  /** A sentence on what it is, or where it stands. */
  readonly says: string;
  readonly schema: z.ZodObject;
}

const records: readonly DescribedRecord[] = [
  {
    name: 'Claim of the paper',
    says: 'What the paper states: `src/data/claims`, by id.',
    schema: statedClaim,
  },
  {
    name: 'Derived claim',
    says: "A claim computed from others, never typed: `src/data/derivedClaims.ts` from the paper’s alone, `src/data/derivedIndependentClaims.ts` with independent ones; by id. Its formula is written with functions of `#engine/lib/schema/formula.ts`: `claim('id')`, `constant(2)`, `percent(100)`, `add`, `subtract`, `multiply`, `divide`, `raise`, `yearsIn('id')`, `yearlyGrowth(end, start, years)`. A ratio needs no `percent`: with the unit `percent`, `divide(a, b)` prints as per cent.",
    schema: derivedClaim,
  },
  {
    name: 'Independent claim, a point of a series',
    says: 'A value beside one of the paper’s: `src/data/independentClaims.ts`, by id. Value, unit, qualifier, time and source are those of the point.',
    schema: pointClaim,
  },
  {
    name: 'Independent claim, a fact of one page',
    says: 'In the same file, where no series has the value.',
    schema: pageClaim,
  },
  {
    name: 'Unit',
    says: 'A unit of the edition’s values: `src/data/units.ts`, by id. The engine’s own, such as `percent`, are in `src/lib/schema/unit.ts`; an edition may word them anew under their ids.',
    schema: unitDefinition,
  },
  {
    name: 'Source',
    says: 'A footnote, a report named in the text or an entry of the reference list: `src/data/sources`, by id.',
    schema: source,
  },
  {
    name: 'Citation',
    says: 'A citation in the paper’s text: `src/data/citations.ts`, by id.',
    schema: citation,
  },
  {
    name: 'Actor',
    says: 'Somebody or something that acts in the paper: `src/data/actors.ts`, by id.',
    schema: actor,
  },
  {
    name: 'Kinds of actors',
    says: 'What acts in the paper: `src/data/actorKinds.ts`. Without it actors are listed by their kinds as they come.',
    schema: actorKinds,
  },
  { name: 'Term', says: 'An entry of the glossary: `src/data/terms.ts`, by id.', schema: term },
  {
    name: 'Concept',
    says: 'A part of the argument that relations join: `src/data/concepts.ts`, by id.',
    schema: concept,
  },
  { name: 'Relation', says: 'A step of the argument: `src/data/relations.ts`.', schema: relation },
  {
    name: 'Framework',
    says: 'How the argument is told: `src/data/framework.ts`.',
    schema: framework,
  },
  {
    name: 'Fact check',
    says: 'What independent sources say of a claim: `src/data/factChecks.ts`, by id. In its texts `{claim-id}` stands for the value of a claim.',
    schema: factCheck,
  },
  {
    name: 'Note',
    says: 'The editor’s remark: `src/data/notes.ts`, by id. In its text `{claim-id}` stands for the value of a claim.',
    schema: note,
  },
  {
    name: 'Independent series',
    says: '`src/data/independentSeries.ts`, by id.',
    schema: independentSeries,
  },
  {
    name: 'Point of a series',
    says: 'A row of the series’ CSV in `src/data/independent`.',
    schema: independentPoint,
  },
  {
    name: 'Independent source',
    says: 'A page that a fact check or a series rests on: `src/data/independentSources.ts`, by id.',
    schema: independentSource,
  },
  { name: 'Section', says: '`src/data/sections.ts`, by number; 0 is the abstract.', schema: section },
  {
    name: 'Table',
    says: '`data/tables.ts` of the edition, by id, with `parseTables`. Its rows are `data/tables/<id>.csv`, whose first line has the ids of its columns.',
    schema: paperTable,
  },
  { name: 'Column of a table', says: 'In its `columns`, by id.', schema: tableColumn },
  {
    name: 'Equation',
    says: '`data/equations.ts` of the edition, by id, with `parseEquations`. A formula within a sentence needs no record: `<Math tex="…" />`.',
    schema: equation,
  },
  {
    name: 'Image',
    says: '`data/images.ts` of the edition, by id, with `parseImages`. Its file is in `content/images`.',
    schema: paperImage,
  },
  {
    name: 'Remark',
    says: 'A footnote that names no source: `data/remarks.ts` of the edition, by id, with `parseRecords`. Its text stands in the section’s file: `[^id]: …`, and may have links and claims.',
    schema: remark,
  },
  { name: 'Version', says: 'What is new, in `src/data/changes.ts`.', schema: version },
  { name: 'Paper and edition', says: '`src/data/meta.ts`.', schema: editionMeta },
  {
    name: 'Head of the front page',
    says: '`src/data/hero.ts`. The numbers further down are listed in `src/data/highlights.ts`.',
    schema: hero,
  },
];

const insides = {
  none: 'It stands alone.',
  words: 'It holds words of a sentence.',
  'words?': 'It may hold words of a sentence.',
  blocks: 'It holds Markdown, on lines of its own.',
} as const;

const components = Object.entries(mdxComponents).map(
  ([name, { says, props, children, ...rules }]): DescribedRecord => ({
    name: `\`<${name}>\``,
    says: [says, insides[children], 'either' in rules ? `It takes one of ${rules.either.join(' and ')}.` : '']
      .filter(Boolean)
      .join(' '),
    schema: props,
  }),
);

/** The page of the documentation that lists every field of every record, and every property of a component of prose. */
export function recordsPage(): string {
  return `# Records, field by field

Written by \`npm run docs\` from the schemas in \`src/lib/schema\` and \`src/lib/validate/mdxComponents.ts\`. An id is
lower-case words joined by hyphens, published and never used again. Columns and files of the downloads are described in
\`data/datapackage.json\` and \`data/schemas\`, from the same schemas.

${recordDocs(records)}
# Components of prose

What stands in angle brackets in \`src/content/sections\`.

${recordDocs(components)}`;
}

/**
 * The fields of records as Markdown, a table for each kind: name, form, and what the schema says of it. Fields within a
 * field follow it under its name: `csl.title`.
 */
function recordDocs(records: readonly DescribedRecord[]): string {
  return records
    .map(({ name, says, schema }) => {
      const rows = rowsOf(schema);
      const table = rows.length ? `\n\n${[...head, ...rows].join('\n')}` : '';
      return `## ${name}\n\n${says}${table}\n`;
    })
    .join('\n');
}

const head = ['| Field | What it is | Form |', '| --- | --- | --- |'];

function rowsOf({ shape }: z.ZodObject, within = ''): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    const path = `${within}${name}`;
    const said = `**${field.title}.** ${field.description}`;
    return [
      `| \`${path}\` | ${escaped(said)} | ${escaped(formOf(field, schema))} |`,
      ...partsOf(schema).flatMap((part) => rowsOf(part, `${path}.`)),
    ];
  });
}

/** The records within a field: its own, those of a list, or those of each form that it may have. */
function partsOf(schema: z.core.$ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return partsOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return partsOf(schema.in);
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return partsOf(schema.element);
  if (schema instanceof z.ZodTuple) {
    const { items, rest } = schema.def;
    return [...new Set(rest ? [...items, rest] : items)].flatMap(partsOf);
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(partsOf) : [];
}

const names: Readonly<Record<Field['type'], string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'record',
};

function formOf({ type, unit, format, pattern, enum: values, minimum, maximum }: Field, schema: z.ZodType) {
  const optional = schema.safeParse(undefined).success ? 'optional' : '';
  const isId = pattern === fieldOf(recordId).pattern;
  const form =
    values?.map((value) => `\`${value}\``).join(', ') ?? format ?? (isId ? 'id' : nameOf(type, schema));
  const bounds = [minimum !== undefined && `from ${minimum}`, maximum !== undefined && `to ${maximum}`];
  return [
    [form, ...bounds].filter(Boolean).join(' '),
    unit && `unit: ${unit}`,
    !values && !isId && format === undefined && pattern && `\`${pattern}\``,
    optional,
  ]
    .filter(Boolean)
    .join('; ');
}

function nameOf(type: Field['type'], schema: z.ZodType): string {
  return schema instanceof z.ZodCustom ? 'function' : names[type];
}

function escaped(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/<(?=\w)/g, '\\<');
}
