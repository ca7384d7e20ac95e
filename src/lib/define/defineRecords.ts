import type { z } from 'astro/zod';
import { recordId } from '../records/recordId.ts';
import { issuesOf } from './issuesOf.ts';

/**
 * Parses a record of entries once, strictly.
 *
 * @param name what an entry is called in messages: “claim”
 * @param schema the shape of one entry, without its id
 * @param entries id → entry, as written down
 * @returns id → parsed entry with its id, in the order written, frozen
 * @throws Error that lists every bad entry by id and field
 */
export function defineRecords<Id extends string, Schema extends z.ZodType<object>>(
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
