/** A part of a list; what is false or undefined is left out. */
export type ListPart = string | false | undefined;

/** Makes lists in a language: of all parts (“a, b and c”), and of parts to choose from (“a, b or c”). @param tag BCP 47 */
export function listsOf(tag: string) {
  const said = (parts: readonly ListPart[]) => parts.filter((part) => typeof part === 'string');
  const all = new Intl.ListFormat(tag);
  const any = new Intl.ListFormat(tag, { type: 'disjunction' });
  return {
    list: (parts: readonly ListPart[]) => all.format(said(parts)),
    choice: (parts: readonly ListPart[]) => any.format(said(parts)),
  };
}
