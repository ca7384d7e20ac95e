import type { Claim } from '../records/claim.ts';
import { printedText } from './printedText.ts';

/** Records of the editor's in their order, with the claims in their text printed. */
export function printedSays<Item extends { readonly says: string }>(
  records: Readonly<Record<string, Item>>,
  claims: Readonly<Record<string, Claim>>,
): readonly Item[] {
  return Object.values(records).map((record) => ({ ...record, says: printedText(record.says, claims) }));
}
