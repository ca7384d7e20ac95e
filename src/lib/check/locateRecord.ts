import type { Place } from './place.ts';
import { placeAt } from './placeAt.ts';
import type { TextFile } from './textFile.ts';

/**
 * The place where a record is written down.
 *
 * @param files the sources to look in
 * @param id of the record: the key of an object (`'catl-share': {`), or its `id`
 * @param holds for a record whose id is not written, like a relation's: strings that its object must hold
 * @returns undefined where the files have no such record
 */
export function locateRecord(
  files: readonly TextFile[],
  id: string,
  holds: readonly string[] = [],
): ({ readonly file: string } & Place) | undefined {
  const name = RegExp.escape(id);
  const key = new RegExp(
    `(?<=^\\s*)(?:'${name}'|${name}): \\{|(?<=[{,]\\s*|^\\s*)(?:id|number): '${name}'`,
    'm',
  );
  for (const { file, text } of files) {
    const index = key.exec(text)?.index ?? (holds.length ? indexOfObject(text, holds) : -1);
    if (index >= 0) return { file, ...placeAt(text, index) };
  }
  return undefined;
}

function indexOfObject(text: string, holds: readonly string[]): number {
  const holder = [...text.matchAll(/\{[^{}]*\}/g)].find(([object]) =>
    holds.every((one) => object.includes(`'${one}'`)),
  );
  return holder?.index ?? -1;
}
