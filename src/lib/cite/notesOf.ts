import { authorsOf } from './authorsOf.ts';
import type { CitedWork } from './citedWork.ts';

/** What a record says in its notes because no other field holds it: place in the work, version, names left out, the item's own note. */
export function notesOf({ item, locator }: CitedWork): readonly string[] {
  const left = (['author', 'editor', 'translator'] as const).filter((role) => authorsOf(item, role).others);
  return [
    ...(locator ? [locator] : []),
    ...(item.version ? [`Version ${item.version}`] : []),
    ...left.map((role) => `The reference names not every ${role}: it ends in “et al.”`),
    ...(item.note ? [item.note] : []),
  ];
}
