/** A piece of an editor's text: words, or the id of a claim whose value is printed there. */
export type NotePart = string | { readonly claim: string };

/** Splits a text at its claims: “gives {catl-share}.” → “gives ”, claim, “.”. */
export function noteParts(text: string): NotePart[] {
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .filter(Boolean)
    .map((part) => (/^\{.+\}$/.test(part) ? { claim: part.slice(1, -1) } : part));
}
