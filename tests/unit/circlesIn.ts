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
