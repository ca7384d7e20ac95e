import type * as words from '#edition/data/language.ts';
import type { Claim } from '../schema/claim.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import {
  type IndependentKind,
  type IndependentSource,
  independentKinds,
} from '../schema/independentSource.ts';
import type { VerdictId } from '../schema/verdict.ts';

/** An independent page, as far as its weight goes. */
export type WeighedPage = Pick<IndependentSource, 'publisher' | 'kind' | 'copy' | 'reports' | 'leak'>;

/** A page and how it bears on the claims of a check. */
export interface Weighed {
  readonly bearing: FactCheck['evidence'][number]['bearing'];
  readonly source: WeighedPage;
}

/** What the weight of evidence depends on besides the pages. */
export interface WeighedClaim {
  /** Kinds of the claims that the check speaks of. */
  readonly kinds: readonly Claim['kind'][];
  /** Actors whose word the paper repeats, by id: those of the claims, and those whom their sources report. */
  readonly repeated: ReadonlySet<string>;
}

/** Who first said what a page has: itself, or whom it reports. */
function originOf({ publisher, kind, reports }: WeighedPage): {
  readonly name: string;
  readonly kind: IndependentKind;
  readonly actor?: string | undefined;
} {
  return reports ?? { name: publisher, kind };
}

/** Whether a page is the own one of somebody who counts, decides or studies such matters. */
function isOfRecord({ kind, copy, reports, leak }: WeighedPage): boolean {
  return independentKinds[kind].ofRecord && !copy && !reports && !leak;
}

/** The origins, each once, that count, decide or study the matter, wherever their words were read. */
function originsOfRecord(pages: readonly WeighedPage[]): ReadonlySet<string> {
  const origins = pages.filter(({ leak }) => !leak).map(originOf);
  return new Set(origins.filter(({ kind }) => independentKinds[kind].ofRecord).map(({ name }) => name));
}

/**
 * What a verdict lacks of what its method asks for: `verdicts[verdict].needs` in code.
 *
 * @param evidence the pages of the check
 * @param sought whether the check says where was looked
 * @returns in words, to follow “it lacks”; undefined where it lacks nothing
 */
export function lackOf(
  verdict: VerdictId,
  evidence: readonly Weighed[],
  { kinds, repeated, sought = false }: WeighedClaim & { readonly sought?: boolean },
): string | undefined {
  const that = (...bearings: Weighed['bearing'][]) =>
    evidence.filter(({ bearing }) => bearings.includes(bearing)).map(({ source }) => source);
  const known = (pages: readonly WeighedPage[]) =>
    pages.filter((page) => !page.leak && originOf(page).kind !== 'unknown' && page.kind !== 'unknown');
  const [against, alike] = [known(that('contradicts')), that('agrees')];
  switch (verdict) {
    case 'confirmed': {
      if (that('contradicts').length > 0) return 'that nothing speaks against it';
      const independent = known(alike).filter((page) => !repeated.has(originOf(page).actor ?? ''));
      const act = kinds.every((kind) => kind === 'date' || kind === 'target');
      const official = act && known(alike).some((page) => isOfRecord(page) && page.kind === 'public-body');
      return official || independent.some(isOfRecord) || originsOfRecord(independent).size > 1
        ? undefined
        : 'the own page, independent of the paper’s origin, of somebody who counts, decides or studies it, or two such origins';
    }
    case 'reported':
      return alike.length > 0 ? undefined : 'a page that gives the same';
    case 'refined':
      return known(that('narrows')).length > 0
        ? undefined
        : 'a page that says it more exactly and is neither a leak nor of unknown standing';
    case 'disputed':
      return against.some(isOfRecord) ||
        against.some((page) => originOf(page).kind === 'firm') ||
        new Set(against.map((page) => originOf(page).name)).size > 1
        ? undefined
        : 'a page of somebody who counts, decides or studies it, or of its maker, that differs, or two origins';
    case 'not-found':
      if (that('agrees', 'narrows', 'contradicts').length > 0) return 'that no page speaks of it';
      return sought ? undefined : 'where it was sought';
    case 'not-checkable':
      return evidence.length === 0 ? undefined : 'that no page could decide it';
  }
}

/** What a check rests on, by its words in the catalogue, from the firmest on. */
export type BasisId = keyof typeof words.bases;

/** The firmest page that a check rests on; pages that only come near do not count. */
export function basisOf(evidence: readonly Weighed[]): BasisId {
  const pages = evidence.filter(({ bearing }) => bearing !== 'near').map(({ source }) => source);
  const own = ({ kind, reports, leak }: WeighedPage) =>
    !reports && !leak && (independentKinds[kind].ofRecord || kind === 'firm');
  if (pages.some((page) => own(page) && !page.copy)) return 'primary';
  if (pages.some(own)) return 'copy';
  if (pages.some(({ reports }) => reports)) return 'passedOn';
  return pages.length > 0 ? 'other' : 'none';
}
