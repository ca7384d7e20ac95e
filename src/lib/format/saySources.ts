import { locale } from '#edition/data/language.ts';
import type { JoinedSource } from '../edition/edition.ts';
import { formatCount } from './formatCount.ts';
import { formatList } from './formatList.ts';

/** What the sentence needs of a source. */
type Counted = Pick<JoinedSource, 'role' | 'paragraphs' | 'urlProblem'>;

/**
 * What sources the paper gives, how, and what is wrong with them, in a sentence or two. Of what there is none nothing is said.
 *
 * @param citations how many citations it makes
 */
export function saySources(sources: readonly Counted[], citations: number): string {
  const by = (role: Counted['role']) => sources.filter((source) => source.role === role);
  const [footnotes, references, named] = [by('footnote'), by('reference'), by('named-in-text').length];
  const broken = sources.filter(({ urlProblem }) => urlProblem).length;
  const neverCited = references.filter(({ paragraphs }) => paragraphs.length === 0).length;
  const given = formatList([
    footnotes.length > 0 && formatCount(footnotes.length, 'footnote'),
    references.length > 0 && formatCount(references.length, 'reference'),
  ]);
  const inText = given ? `${named} more in running text` : `${formatCount(named, 'source')} in running text`;
  const gives = [given && `gives ${given}`, named > 0 && `names ${inText}`].filter(Boolean).join(', and ');
  const found = [
    broken > 0 && `${broken} of its printed addresses cannot lead to an article`,
    neverCited > 0 &&
      `${formatCount(neverCited, 'entry of its list is', 'entries of its list are')} cited nowhere`,
    citations > 0 && `it makes ${formatCount(citations, 'citation')}`,
  ].filter((words) => typeof words === 'string');
  return [`The paper ${gives}.`, ...(found.length > 0 ? [`${locale.capital(found.join('; '))}.`] : [])].join(
    ' ',
  );
}
