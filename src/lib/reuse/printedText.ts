import { lookUp } from '../lookUp.ts';
import { noteParts } from '../print/noteParts.ts';
import { printClaim } from '../print/printClaim.ts';
import type { Claim } from '../records/claim.ts';

/** A text of the editor with the value of each claim that it names as `{id}` printed in its place. */
export function printedText(text: string, claims: Readonly<Record<string, Claim>>): string {
  return noteParts(text)
    .map((part) => (typeof part === 'string' ? part : printClaim(lookUp('claim', claims, part.claim))))
    .join('');
}
