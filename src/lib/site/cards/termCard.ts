import type { Term } from '../../records/term.ts';
import { pathOf } from '../pathOf.ts';
import type { Card } from './card.ts';
import { paragraphSpans } from './paragraphSpans.ts';

/** The card of a word of the glossary. */
export function termCard(term: Term): Card {
  return {
    kind: 'Term',
    title: term.abbreviation ? `${term.name} (${term.abbreviation})` : term.name,
    about: term.definition,
    facts: [
      ...(term.chinese ? [['In Chinese', term.chinese] as const] : []),
      ['Used in', ...paragraphSpans(term.paragraphs)],
    ],
    links: [['In the glossary', pathOf(`term:${term.id}`)]],
  };
}
