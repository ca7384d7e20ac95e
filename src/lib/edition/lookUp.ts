/**
 * The record with an id.
 *
 * @param kind what the records are called, for the message
 * @throws Error when there is none
 */
export function lookUp<Value>(kind: string, records: Readonly<Record<string, Value>>, id: string): Value {
  const found = Object.hasOwn(records, id) ? records[id] : undefined;
  if (found === undefined)
    throw new Error(
      `there is no ${kind} “${id}”; the ids stand in src/data (figures in src/content/figures)`,
    );
  return found;
}
