import { posix } from 'node:path';

/**
 * Code without its comments. A comment begins where a word could: the slashes of an address and the stars of a path are
 * none.
 */
export function withoutComments(code: string): string {
  return code.replace(/(?<![^\s{(,;])\/\*[\s\S]*?\*\/|(?<!\S)\/\/.*/g, '');
}

/** The files that a file imports by a relative path or by an alias, also only for their types; paths from the project's folder. */
export function importsOf(file: string, text: string): string[] {
  const specifiers = text.matchAll(/\b(?:from|import) '([.#][^']+)'|\bimport\('([.#][^']+)'\)/g);
  return [...specifiers]
    .map(([, from, called]) => from ?? called ?? '')
    .map((path) =>
      path.startsWith('#')
        ? path.replace(/^#(edition|engine)\//, 'src/')
        : posix.join(posix.dirname(file), path),
    );
}

/**
 * The circles among files that import each other.
 *
 * @param imports file → the files that it imports
 * @returns each circle once, as the way round: `a.ts → b.ts → a.ts`
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const left = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || left.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    left.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
