import { type LensId, lensIds } from '../schema/lens.ts';
import { isUnsourced } from './countClaims.ts';
import type { Edition, JoinedClaim, JoinedSource } from './edition.ts';
import { lackOf } from './weighVerdict.ts';

/**
 * The lenses that a claim falls outside of.
 *
 * @returns undefined for what no lens is about: values of independent sources, the paper's counts of its own parts, what was
 *   withdrawn
 */
export function outsideOfClaim(claim: LensClaim): readonly LensId[] | undefined {
  const { voice, aboutWorld, inputRecords } = claim;
  if (voice === 'context') return undefined;
  if (voice === 'derived') {
    const inputs = inputRecords.flatMap(({ outside }) => (outside ? [outside] : []));
    return inputs.length > 0 ? lensIds.filter((lens) => inputs.some((one) => one.includes(lens))) : undefined;
  }
  if (!aboutWorld) return undefined;
  const holds = { sourced: !isUnsourced(claim), independent: isSupported(claim) };
  return lensIds.filter((lens) => !holds[lens]);
}

/** What of a claim the lenses look at. */
type LensClaim = Pick<
  JoinedClaim,
  | 'voice'
  | 'aboutWorld'
  | 'sources'
  | 'own'
  | 'inputRecords'
  | 'verdict'
  | 'factChecks'
  | 'kind'
  | 'actors'
  | 'sourceRecords'
>;

/**
 * Whether sources support a claim that do not repeat the paper's own. A check that finds it confirmed or right in the main
 * counts where its pages would do to confirm it: one that rests on the maker's word about its own product does not.
 */
function isSupported({ verdict, factChecks, kind, actors, sourceRecords }: LensClaim): boolean {
  if (verdict !== 'confirmed' && verdict !== 'refined') return false;
  const repeated = new Set([...actors, ...sourceRecords.flatMap(({ reports }) => reports ?? [])]);
  return factChecks.some(({ evidenceRecords }) => {
    const pages = evidenceRecords.map(({ bearing, source }) => ({
      bearing: bearing === 'narrows' ? ('agrees' as const) : bearing,
      source,
    }));
    return lackOf('confirmed', pages, { kinds: [kind], repeated }) === undefined;
  });
}

/**
 * The lenses that a step of the argument falls outside of. It has no number of its own, so that it goes by its paragraph:
 * whether that names a source, and whether it states something that independent sources support. A reading of the edition
 * rests on neither.
 */
export function outsideOfRelation(
  { paragraph, inferred }: { readonly paragraph: string; readonly inferred: boolean },
  claims: readonly Pick<JoinedClaim, 'outside'>[],
  sources: readonly Pick<JoinedSource, 'paragraphs'>[],
): readonly LensId[] {
  if (inferred) return lensIds;
  const some = (lens: LensId) => claims.some(({ outside }) => outside?.includes(lens) === false);
  const holds = {
    sourced: some('sourced') || sources.some(({ paragraphs }) => paragraphs.includes(paragraph)),
    independent: some('independent'),
  };
  return lensIds.filter((lens) => !holds[lens]);
}

/** The lenses that a whole falls outside of, since all its parts do; undefined where no lens is about any of them. */
export function outsideOfAll(
  parts: readonly { readonly outside: readonly LensId[] | undefined }[],
): readonly LensId[] | undefined {
  const known = parts.flatMap(({ outside }) => (outside ? [outside] : []));
  return known.length > 0 ? lensIds.filter((lens) => known.every((one) => one.includes(lens))) : undefined;
}

/** Of what a mark of a drawing stands for, the lenses that it falls outside of; what the edition does not know has none. */
export function outsideIn({ claims, nodes }: Pick<Edition, 'claims' | 'nodes'>) {
  return (kind: 'claim' | 'node' | 'step', id: string): readonly LensId[] | undefined => {
    if (kind === 'step') {
      const [from = '', to] = id.split(' ');
      const steps = nodes.has(from) ? nodes.get(from).outgoing : [];
      return outsideOfAll(steps.filter((step) => step.to === to));
    }
    const index = kind === 'claim' ? claims : nodes;
    return index.has(id) ? index.get(id).outside : undefined;
  };
}

/**
 * Of each claim that stands in some values, however deep, as the `claim` of a row: the lenses that it falls outside of.
 * What draws these values anew may come to show any of them, whatever the page shows at first.
 */
export function outsideOfRows(
  { claims }: Pick<Edition, 'claims'>,
  values: unknown,
): Record<string, readonly LensId[]> {
  const found: Record<string, readonly LensId[]> = {};
  JSON.stringify(values, (name, value) => {
    const outside = name === 'claim' && claims.has(value) ? claims.get(value).outside : undefined;
    if (outside) found[value] = outside;
    return value;
  });
  return found;
}
