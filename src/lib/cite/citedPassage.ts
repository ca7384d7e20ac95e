import type { EditionMeta } from '../records/editionMeta.ts';
import { apa } from './apa.ts';
import { citationsOf } from './citationsOf.ts';
import type { CiteTarget } from './citeTarget.ts';
import { plainText } from './plainText.ts';
import { quoted } from './quoted.ts';

/**
 * Words of the edition as somebody quotes them: in quotation marks, with the citation in running text that “Cite” gives for the place (APA), and
 * their link on a line of its own.
 */
export function citedPassage(words: string, target: CiteTarget, meta: EditionMeta, link: string): string {
  const { edition } = citationsOf(target, meta);
  return `${quoted(words)} ${plainText(apa(edition).inText)}\n${link}`;
}
