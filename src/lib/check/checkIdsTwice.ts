import ts from 'typescript';
import { parseCode } from './parseCode.ts';
import { placeAt } from './placeAt.ts';
import type { Problem } from './problem.ts';
import { recordHomes } from './relations/recordHomes.ts';
import type { TextFile } from './textFile.ts';

/** Finds records of one kind that have the same id in two files: joined, the later would take the place of the other. */
export function checkIdsTwice(files: readonly TextFile[]): Problem[] {
  return Object.entries(recordHomes).flatMap(([kind, homes]) => {
    const seen = new Map<string, string>();
    const mine = files.filter(({ file }) => homes.some((home) => file.startsWith(home)));
    return mine.flatMap(({ file, text }) =>
      recordsIn({ file, text }).flatMap(({ id, index }) => {
        const at = placeAt(text, index);
        const first = seen.get(id);
        seen.set(id, `${file}:${at.line}`);
        if (first === undefined || first.startsWith(`${file}:`)) return [];
        const what = `${kind} “${id}” stands in ${first} too`;
        return [{ file, ...at, what, mend: 'keep one of them, or give one another id' }];
      }),
    );
  });
}

/** Keys of the outermost objects of a file whose values are objects: `export const x = { 'catl-share': {…} }`. */
function recordsIn({ file, text }: TextFile): { id: string; index: number }[] {
  const records: { id: string; index: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(node)) ts.forEachChild(node, visit);
    else
      for (const property of node.properties)
        if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
          if (!ts.isComputedPropertyName(property.name))
            records.push({ id: property.name.text, index: property.name.getStart() });
  };
  ts.forEachChild(parseCode({ file, text }), (node) => {
    if (ts.isVariableStatement(node)) visit(node);
  });
  return records;
}
