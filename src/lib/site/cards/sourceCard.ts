import { addressOf } from '../../cite/addressOf.ts';
import { formatSource } from '../../print/formatSource.ts';
import type { Source } from '../../records/source.ts';
import { languages } from '../../vocabulary/language.ts';
import { pathOf } from '../pathOf.ts';
import type { Card } from './card.ts';
import { paragraphSpans } from './paragraphSpans.ts';

/** The card of a footnote, a named report or a reference. */
export function sourceCard(source: Source): Card {
  const { authors, title, rest } = formatSource(source);
  const { DOI } = source.csl;
  const address = addressOf(source.csl);
  return {
    kind: {
      footnote: `Footnote ${source.number}`,
      reference: 'Reference',
      'named-in-text': 'Source named in the text',
    }[source.role],
    title,
    about: [authors.replace(/\.$/, ''), rest].filter(Boolean).join('. '),
    facts: [
      ['Kind', `${source.kind.replaceAll('-', ' ')}, in ${languages[source.language]}`],
      ...(source.urlProblem ? [['Address', source.urlProblem] as const] : []),
      ...(source.paragraphs.length > 0 ? [['Given in', ...paragraphSpans(source.paragraphs)] as const] : []),
    ],
    links: [
      ['About this source', pathOf(`source:${source.id}`)],
      ...(address ? [[DOI ? `doi:${DOI}` : 'Its address', address] as const] : []),
    ],
  };
}
