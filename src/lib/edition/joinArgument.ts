import type { LensId } from '../schema/lens.ts';
import type { Relation } from '../schema/relation.ts';
import type { ArgumentNode, Edition, JoinedFramework, JoinedRelation } from './edition.ts';
import type { EditionRecords } from './editionRecords.ts';
import { outsideOfAll } from './outsideOfClaim.ts';
import { byId, recordIndex, referrers } from './recordIndex.ts';

/**
 * Joins the relations of an argument with the actors, terms and concepts at their ends, and what the edition tells of it.
 *
 * @param outsideOf the lenses that a relation falls outside of; asked once everything is joined
 */
export function joinArgument(
  records: Pick<EditionRecords, 'actors' | 'terms' | 'concepts' | 'relations' | 'framework'>,
  figures: Edition['figures'],
  outsideOf: (relation: Relation) => readonly LensId[],
): Pick<Edition, 'concepts' | 'nodes' | 'relations' | 'framework'> {
  const concepts = recordIndex('concept', Object.values(records.concepts), byId);
  const ofKind = (kind: ArgumentNode['kind'], all: Readonly<Record<string, { id: string; name: string }>>) =>
    Object.values(all).map((record) => joinNode(kind, record));
  const nodes = recordIndex(
    'actor, term or concept',
    [
      ...ofKind('actor', records.actors),
      ...ofKind('term', records.terms),
      ...ofKind('concept', records.concepts),
    ],
    byId,
  );
  const relations = recordIndex('relation', Object.values(records.relations).map(joinRelation), byId);
  const relationsTo = referrers(relations.all, (relation) => [relation.to]);
  const relationsFrom = referrers(relations.all, (relation) => [relation.from]);
  return { concepts, nodes, relations, framework: joinFramework() };

  /** An argument of which the edition says nothing is told by its parts alone. */
  function joinFramework(): JoinedFramework | undefined {
    if (concepts.all.length + relations.all.length === 0) return undefined;
    const { figure, groups = [], ...told } = records.framework ?? {};
    return {
      ...told,
      get figure() {
        return figure === undefined ? undefined : figures.get(figure);
      },
      groups: groups
        .map((group) => ({ ...group, concepts: concepts.all.filter(({ role }) => role === group.role) }))
        .filter((group) => group.concepts.length > 0),
    };
  }

  function joinNode(kind: ArgumentNode['kind'], { id, name }: { id: string; name: string }): ArgumentNode {
    return {
      id,
      name,
      kind,
      reference: `${kind}:${id}`,
      get incoming() {
        return relationsTo(id);
      },
      get outgoing() {
        return relationsFrom(id);
      },
      get outside() {
        return outsideOfAll([...relationsTo(id), ...relationsFrom(id)]);
      },
    };
  }

  function joinRelation(relation: Relation): JoinedRelation {
    return {
      ...relation,
      get fromNode() {
        return nodes.get(relation.from);
      },
      get toNode() {
        return nodes.get(relation.to);
      },
      get outside() {
        return outsideOf(relation);
      },
    };
  }
}
