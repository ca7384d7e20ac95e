/** One file that is worth reading. */
export interface LlmsLink {
  readonly name: string;
  /** Relative to the root of the site, or absolute. */
  readonly url: string;
  readonly says?: string;
}

/** What the file says before its lists. */
export interface LlmsAbout {
  readonly title: string;
  /** One sentence or two. */
  readonly summary: string;
  /** What a reader must know to use the files rightly. */
  readonly details: readonly string[];
}

/**
 * The text of `llms.txt`, in the form of llmstxt.org: a first heading, a quotation with the summary, details without
 * headings, then lists of links under second headings; what stands under “Optional” may be left out.
 *
 * @param lists heading → links
 */
export function llmsTxt(about: LlmsAbout, lists: Readonly<Record<string, readonly LlmsLink[]>>): string {
  const line = ({ name, url, says }: LlmsLink) =>
    `- [${name.replace(/[[\]]/g, '\\$&')}](${url})${says ? `: ${says}` : ''}`;
  return `${[
    `# ${about.title}`,
    `> ${about.summary}`,
    ...about.details,
    ...Object.entries(lists).map(([heading, links]) => `## ${heading}\n\n${links.map(line).join('\n')}`),
  ].join('\n\n')}\n`;
}
