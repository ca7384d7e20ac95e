import { locale } from '#edition/data/language.ts';
import type { Edition } from '../edition/edition.ts';
import { formatClaim } from './formatClaim.ts';
import { beginsSentence, standIn } from './sentenceStarts.ts';

/** A piece of an editor's text: words, or the id of a claim whose value is printed there. */
type EditorTextPart = string | { readonly claim: string; readonly beginsSentence: boolean };

/** Splits a text at its claims: “gives {catl-share}.” → “gives ”, claim, “.”. */
export function splitEditorText(text: string): EditorTextPart[] {
  const named = /\{[a-z0-9-]+\}/g;
  const flat = text.replace(named, standIn);
  const parts: EditorTextPart[] = [];
  let [from, at] = [0, 0];
  for (const { 0: claim, index } of text.matchAll(named)) {
    if (index > from) parts.push(text.slice(from, index));
    at += index - from;
    parts.push({ claim: claim.slice(1, -1), beginsSentence: beginsSentence(flat, at) });
    at += standIn.length;
    from = index + claim.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/**
 * A text of the editor with the value of each claim that it names as `{id}` printed in its place.
 *
 * @param areSentences whether a value that begins it has a capital
 */
function formatEditorText(text: string, claims: Edition['claims'], areSentences: boolean): string {
  return splitEditorText(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      const printed = formatClaim(claims.get(part.claim));
      return areSentences && part.beginsSentence ? locale.capital(printed) : printed;
    })
    .join('');
}

/** What the editor says in a record: its own text, and of a check what each page gives. */
interface Said {
  readonly says: string;
  readonly evidence?: readonly { readonly source: string; readonly figure: string }[];
}

/** Records of the editor's in their order, with the claims in their texts printed. */
export function formatEditorTexts<Item extends Said>(
  records: readonly Item[],
  claims: Edition['claims'],
): readonly Item[] {
  return records.map((record) => ({
    ...record,
    says: formatEditorText(record.says, claims, true),
    ...(record.evidence && {
      evidence: record.evidence.map((page) => ({
        ...page,
        figure: formatEditorText(page.figure, claims, false),
      })),
    }),
  }));
}
