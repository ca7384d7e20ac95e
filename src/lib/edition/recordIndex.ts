/** The records of one kind: in their order, and by id. */
export interface RecordIndex<Item> {
  readonly all: readonly Item[];
  readonly has: (id: string) => boolean;
  /**
   * The record with an id.
   *
   * @throws Error that names kind and id where there is none
   */
  readonly get: (id: string) => Item;
}

/**
 * Indexes records.
 *
 * @param kind what one of them is called in messages: “claim”
 * @param items in their order
 * @param idOf the id of a record; its `id` unless told otherwise
 */
export function recordIndex<Item>(
  kind: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
): RecordIndex<Item> {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return Object.freeze({
    all: items,
    has: (id: string) => byId.has(id),
    get: (id: string) => {
      const found = byId.get(id);
      if (found === undefined)
        throw new Error(
          `there is no ${kind} “${id}”; the ids stand in src/data (figures in src/content/figures)`,
        );
      return found;
    },
  });
}

/** The id of a record, for `recordIndex`. */
export function byId({ id }: { readonly id: string }): string {
  return id;
}

/** A function from an id to the records that name it, in their order. */
export function referrers<Item>(
  items: readonly Item[],
  named: (item: Item) => readonly string[],
): (id: string) => readonly Item[] {
  const byName = new Map<string, Item[]>();
  for (const item of items) for (const id of named(item)) byName.set(id, [...(byName.get(id) ?? []), item]);
  return (id) => byName.get(id) ?? [];
}
