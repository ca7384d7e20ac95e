import { z } from 'astro/zod';

/**
 * What a text is that a spreadsheet would take for a day or a number: a place of the paper (“2.1-1”), a time that may be a month (“2020-09”),
 * pages (“4-10”). A schema made from a registered one is of its kind.
 */
export const textKinds = z.registry<{ readonly kind: TextKind }>();

export type TextKind = 'place' | 'time' | 'pages';

/** What a schema says of one field of a record: in words, and in the terms of JSON Schema. */
export interface Field {
  /** A few words; empty where the schema has none. */
  readonly title: string;
  /** A sentence or two; empty where the schema has none. */
  readonly description: string;
  /** Unit of every value, where it is a number that has one. */
  readonly unit?: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** What its text, or each of its list, is. */
  readonly textKind?: TextKind;
  /** Whether a record may go without it, or leave it empty. */
  readonly mayBeEmpty: boolean;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Reads what a field's schema says of it; of a field with a default, the value that a parsed record has. */
export function fieldOf(schema: z.core.$ZodType): Field {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const { title = '', description = '', unit } = described;
  const { type = 'string', format, pattern, minimum, maximum, ...form } = formOf(described);
  const textKind = textKindOf(schema);
  const value = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return {
    title,
    description,
    ...(typeof unit === 'string' && { unit }),
    type: (Array.isArray(type) ? type[0] : type) as Field['type'],
    ...(format && { format }),
    ...(pattern && { pattern }),
    ...(form.enum && { enum: form.enum.map(String) }),
    ...(isBound(minimum) && { minimum }),
    ...(isBound(maximum) && { maximum }),
    ...(textKind && { textKind }),
    mayBeEmpty: [undefined, null, '', []].some((empty) => z.safeParse(value, empty).success),
  };
}

function textKindOf(schema: z.core.$ZodType): TextKind | undefined {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
      ? schema.unwrap()
      : schema instanceof z.ZodArray
        ? schema.element
        : undefined;
  return inner ? textKindOf(inner) : textKinds.get(schema)?.kind;
}

/** Of several forms, the first that is not “nothing”. */
function formOf(schema: JsonSchema): JsonSchema {
  const forms = schema.anyOf?.filter(({ type, const: fixed }) => type !== 'null' && fixed !== '') ?? [];
  return forms[0] ?? schema;
}

/** Every integer has the bounds of what a computer counts; they say nothing of the field. */
function isBound(limit: number | undefined): limit is number {
  return limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
}
