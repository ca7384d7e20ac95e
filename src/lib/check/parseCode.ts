import ts from 'typescript';
import type { TextFile } from './textFile.ts';

/** Several checks read the same file, so the last parse of each is kept. */
const kept = new Map<string, ts.SourceFile>();

/** The syntax tree of a TypeScript file; also where its syntax is broken. */
export function parseCode({ file, text }: TextFile): ts.SourceFile {
  const known = kept.get(file);
  if (known?.text === text) return known;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  kept.set(file, source);
  return source;
}
