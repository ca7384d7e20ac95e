import { formatSource } from '../../print/formatSource.ts';
import type { Source } from '../../records/source.ts';
import { pathOf } from '../pathOf.ts';
import type { Card } from './card.ts';
import { paragraphSpans } from './paragraphSpans.ts';

const languages = { zh: 'in Chinese', en: 'in English', ko: 'in Korean' };

/** The card of a footnote, a named report or a reference. */
export function sourceCard(source: Source): Card {
  const { authors, title, rest } = formatSource(source);
  const { URL, DOI } = source.csl;
  const address = DOI ? `https://doi.org/${DOI}` : URL;
  return {
    kind: {
      footnote: `Footnote ${source.number}`,
      reference: 'Reference',
      'named-in-text': 'Source named in the text',
    }[source.role],
    title,
    about: [authors.replace(/\.$/, ''), rest].filter(Boolean).join('. '),
    facts: [
      ['Kind', `${source.kind.replaceAll('-', ' ')}, ${languages[source.language]}`],
      ...(source.urlProblem ? [['Address', source.urlProblem] as const] : []),
      ...(source.paragraphs.length > 0 ? [['Given in', ...paragraphSpans(source.paragraphs)] as const] : []),
    ],
    links: [
      ['About this source', pathOf(`source:${source.id}`)],
      ...(address ? [[DOI ? `doi:${DOI}` : 'Its address', address] as const] : []),
    ],
  };
}
