import type { ArgumentNode } from '../edition/edition.ts';
import type { Concept } from '../schema/concept.ts';
import { pathOf } from '../urls/pathOf.ts';
import type { Card, CardSpan } from './card.ts';

/** The card of a part of the argument: what it does, and the relations that lead to it and on from it. */
export function conceptCard(
  { id, name, says, section }: Concept,
  { incoming, outgoing }: ArgumentNode,
): Card {
  const before = incoming.map(({ fromNode, verb, paragraph, inferred }) =>
    line(`${fromNode.name} ${verb} it`, paragraph, inferred),
  );
  const after = outgoing.map(({ toNode, verb, paragraph, inferred }) =>
    line(`${verb} ${toNode.name}`, paragraph, inferred),
  );
  return {
    kind: 'Part of the argument',
    title: name,
    about: says,
    facts: [
      ...(before.length > 0 ? [['What leads here', ...inLine(before)] as const] : []),
      ...(after.length > 0 ? [['What it leads to', ...inLine(after)] as const] : []),
    ],
    links: [
      ['In the framework', pathOf(`concept:${id}`)],
      [`Read section ${section}`, pathOf(`section:${section}`)],
    ],
  };
}

/** A relation in words, with a link to its paragraph. */
function line(words: string, paragraph: string, inferred: boolean | undefined): CardSpan[] {
  return [
    `${words}${inferred ? ' (our reading)' : ''} `,
    [`¶${paragraph}`, pathOf(`paragraph:${paragraph}`)],
  ];
}

function inLine(lines: readonly CardSpan[][]): CardSpan[] {
  return lines.flatMap((spans, index) => (index > 0 ? ['; ', ...spans] : spans));
}
