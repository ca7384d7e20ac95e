import type { Actor } from '../../records/actor.ts';
import { pathOf } from '../pathOf.ts';
import type { Card } from './card.ts';
import { paragraphSpans } from './paragraphSpans.ts';

/** The card of a firm, institution, fund, programme or policy. */
export function actorCard(actor: Actor): Card {
  return {
    kind: actor.kind[0]?.toUpperCase() + actor.kind.slice(1),
    title: actor.name,
    about: actor.role,
    facts: [
      ...(actor.chinese ? [['In Chinese', actor.chinese] as const] : []),
      ['Named in', ...paragraphSpans(actor.paragraphs)],
    ],
    links: [['Everything about it', pathOf(`actor:${actor.id}`)]],
  };
}
