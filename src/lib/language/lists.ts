/** A part of a list; what is false or undefined is left out. */
export type ListPart = string | false | undefined;

/** Makes lists in a language: “a, b and c”. @param tag BCP 47 */
export function listIn(tag: string) {
  return (parts: readonly ListPart[]) => new Intl.ListFormat(tag).format(said(parts));
}

/** Makes lists to choose from: “a, b or c”. @param tag BCP 47 */
export function choiceIn(tag: string) {
  return (parts: readonly ListPart[]) =>
    new Intl.ListFormat(tag, { type: 'disjunction' }).format(said(parts));
}

function said(parts: readonly ListPart[]): string[] {
  return parts.filter((part) => typeof part === 'string');
}
