import { locale } from '#edition/data/language.ts';
import type { ActorKinds } from '../schema/actorKinds.ts';
import type { ActorGroup, JoinedActor } from './edition.ts';

/** Actors in the groups that the edition declares; of kinds of which it declares none each is a group. A group without actors is left out. */
export function groupActors(
  actors: readonly JoinedActor[],
  declared: ActorKinds | undefined,
): readonly ActorGroup[] {
  const kinds = [...new Set(actors.map(({ kind }) => kind))];
  const groups =
    declared?.groups ??
    kinds.map((kind) => ({
      id: `kind-${kind}`,
      title: locale.capital(kind.replaceAll('-', ' ')),
      kinds: [kind],
    }));
  return groups
    .map(({ id, title, kinds }) => ({ id, title, actors: actors.filter(({ kind }) => kinds.includes(kind)) }))
    .filter((group) => group.actors.length > 0);
}
