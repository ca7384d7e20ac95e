/** The number of the section that a file restates, from its front matter, `section: "2"`; undefined where it has none. */
export function sectionOfFile(text: string): string | undefined {
  return /^---\r?\nsection: "(\d+)"\r?\n---\r?\n/.exec(text)?.[1];
}
