import type { Place } from '../place.ts';

/** The place where a parsed node begins; the file's first character for a node that was not parsed. */
export function placeOf(node: { readonly position?: { readonly start: Place } | undefined }): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
