/**
 * The numbers of a section and its subsections, in the paper's order: “2”, “2.1”, “2.2”.
 *
 * @param numbers all section numbers, the subsections of one section in their order
 * @returns nothing for a section that is not among them
 */
export function outlineOf(section: string | undefined, numbers: readonly string[]): string[] {
  if (section === undefined || !numbers.includes(section)) return [];
  return [section, ...numbers.filter((number) => number.startsWith(`${section}.`))];
}
