import { posix } from 'node:path';

/** The files that a file imports by a relative path, also only for their types; paths from the project's folder. */
export function importsOf(file: string, text: string): string[] {
  const specifiers = text.matchAll(/\b(?:from|import) '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g);
  return [...specifiers].map(([, from, called]) => posix.join(posix.dirname(file), from ?? called ?? ''));
}
