import type { z } from 'astro/zod';
import { recordId } from '../schema/text.ts';

/**
 * Parses a record of entries once, strictly.
 *
 * @param name what an entry is called in messages: “claim”
 * @param schema the shape of one entry, without its id
 * @param entries id → entry, as written down
 * @returns id → parsed entry with its id, in the order written, frozen
 * @throws Error that lists every bad entry by id and field
 */
export function parseRecords<Id extends string, Schema extends z.ZodType<object>>(
  name: string,
  schema: Schema,
  entries: Readonly<Record<Id, z.input<Schema>>>,
): { readonly [K in Id]: z.output<Schema> & { readonly id: K } } {
  const problems: string[] = [];
  const parsed: Record<string, unknown> = {};
  for (const [id, entry] of Object.entries(entries)) {
    const badId = recordId.safeParse(id).error?.issues[0];
    if (badId) problems.push(`${name} “${id}”: ${badId.message}`);
    const result = schema.safeParse(entry);
    if (result.success) parsed[id] = Object.freeze({ id, ...result.data });
    else
      for (const { field, message } of issuesOf(result.error.issues))
        problems.push(`${name} “${id}”, field ${field}: ${message}`);
  }
  if (problems.length) throw new Error(problems.join('\n'));
  return Object.freeze(parsed) as never;
}

/** One thing that a schema finds wrong: the field, `value.number`, and what is the matter. */
interface FieldIssue {
  /** “(all)” for the whole record. */
  readonly field: string;
  readonly message: string;
}

/**
 * What a schema finds wrong with a record, in words. Of the forms that a field may have, the one that the record comes
 * nearest to speaks.
 */
export function issuesOf(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): FieldIssue[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    const [nearest] = issue.code === 'invalid_union' ? [...issue.errors].sort(byDistance) : [];
    if (nearest?.length) return issuesOf(nearest, path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        field: [...path, key].map(String).join('.'),
        message: 'there is no such field: take it out, or mend its name',
      }));
    return [{ field: path.map(String).join('.') || '(all)', message: issue.message }];
  });
}

/** A form whose fields are there, but wrong, is nearer than one whose fields are missing. */
function byDistance(one: readonly z.core.$ZodIssue[], other: readonly z.core.$ZodIssue[]): number {
  const distance = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce(
      (sum, issue) =>
        sum +
        (issue.code === 'unrecognized_keys' || (issue.code === 'invalid_type' && issue.input === undefined)
          ? 2
          : 1),
      0,
    );
  return distance(one) - distance(other);
}
