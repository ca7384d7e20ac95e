import * as words from '#edition/data/language.ts';
import type { JoinedSource } from '../edition/edition.ts';

/** What the sentence needs of a source. */
type Counted = Pick<JoinedSource, 'role' | 'paragraphs' | 'urlProblem'>;

/**
 * What sources the paper gives, how, and what is wrong with them, in a sentence or two. Of what there is none nothing is said.
 *
 * @param citations how many citations it makes
 * @param partial whether the paper is restated in part, so that what no part cites may be cited elsewhere
 */
export function saySources(sources: readonly Counted[], citations: number, partial = false): string {
  const by = (role: Counted['role']) => sources.filter((source) => source.role === role);
  const [footnotes, references, named] = [by('footnote'), by('reference'), by('named-in-text').length];
  const broken = sources.filter(({ urlProblem }) => urlProblem).length;
  const neverCited = references.filter(({ paragraphs }) => paragraphs.length === 0).length;
  return words.sourcesPage.says({
    footnotes: footnotes.length,
    references: references.length,
    named,
    broken,
    neverCited: partial ? 0 : neverCited,
    citations,
    partial,
  });
}
