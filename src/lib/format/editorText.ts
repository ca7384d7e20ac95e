import { locale } from '#edition/data/language.ts';
import type { Edition } from '../edition/edition.ts';
import { formatClaim } from './formatClaim.ts';

/** A piece of an editor's text: words, or the id of a claim whose value is printed there. */
type EditorTextPart = string | { readonly claim: string; readonly beginsSentence: boolean };

/** Splits a text at its claims: “gives {catl-share}.” → “gives ”, claim, “.”. */
export function splitEditorText(text: string): EditorTextPart[] {
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .filter(Boolean)
    .map((part, index, parts) =>
      /^\{.+\}$/.test(part)
        ? {
            claim: part.slice(1, -1),
            beginsSentence: /^$|[.!?。！？][”’)]*\s*$/u.test(parts[index - 1] ?? ''),
          }
        : part,
    );
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
