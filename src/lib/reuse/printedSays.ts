import type { Claim } from '../records/claim.ts';
import { printedText } from './printedText.ts';

/** What the editor says in a record: its own text, and of a check what each page gives. */
interface Said {
  readonly says: string;
  readonly evidence?: readonly { readonly source: string; readonly figure: string }[];
}

/** Records of the editor's in their order, with the claims in their texts printed. */
export function printedSays<Item extends Said>(
  records: Readonly<Record<string, Item>>,
  claims: Readonly<Record<string, Claim>>,
): readonly Item[] {
  return Object.values(records).map((record) => ({
    ...record,
    says: printedText(record.says, claims),
    ...(record.evidence && {
      evidence: record.evidence.map((page) => ({ ...page, figure: printedText(page.figure, claims) })),
    }),
  }));
}
