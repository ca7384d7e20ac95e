import * as words from '#edition/data/language.ts';
import type { ClaimChange } from '../schema/versionChanges.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What changed from one snapshot to the next, claim by claim, in the order of the newer one; what was taken out comes last.
 * In the texts, claims that they name are printed with the value that they had then.
 *
 * @param before undefined for a first version: then every claim is added
 */
export function changesBetween(before: Snapshot | undefined, after: Snapshot): ClaimChange[] {
  const old = before?.claims ?? {};
  const ids = new Set([...Object.keys(after.claims), ...Object.keys(old)]);
  return [...ids].flatMap((claim) => {
    const [was, is] = [old[claim], after.claims[claim]];
    if (!was || !is) return [change({ claim, aspect: 'claim' }, was?.printed, is?.printed)];
    const aspects = new Set([...Object.keys(is.aspects), ...Object.keys(was.aspects)]);
    return [...aspects].flatMap((aspect) => {
      const [from, to] = [was.aspects[aspect], is.aspects[aspect]];
      if (typeof (from ?? '') === 'string' && typeof (to ?? '') === 'string')
        return from === to
          ? []
          : [change({ claim, aspect }, print(before, from as string), print(after, to as string))];
      const [olds, news] = [byId(from), byId(to)];
      return [...new Set([...Object.keys(news), ...Object.keys(olds)])]
        .filter((of) => olds[of] !== news[of])
        .map((of) => change({ claim, aspect, of }, print(before, olds[of]), print(after, news[of])));
    });
  });
}

function print(snapshot: Snapshot | undefined, text: string | undefined): string | undefined {
  return text?.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => snapshot?.claims[id]?.printed ?? id);
}

function byId(
  texts: string | Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  return typeof texts === 'object' ? texts : {};
}

function change(of: ClaimChange, from: string | undefined, to: string | undefined): ClaimChange {
  return { ...of, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The claims that a version touched. */
interface ChangedClaims {
  /** Ids of new claims. */
  readonly added: readonly string[];
  /** Ids of claims that are no longer there, with the value that they had. */
  readonly removed: readonly { readonly id: string; readonly printed: string }[];
  /** Of the others: what changed, in words. */
  readonly changed: readonly {
    readonly id: string;
    readonly says: readonly string[];
    readonly changes: readonly ClaimChange[];
  }[];
}

/** Gathers the changes of a version by claim. */
export function changedClaims(changes: readonly ClaimChange[]): ChangedClaims {
  const whole = changes.filter(({ aspect }) => aspect === 'claim');
  const others = Map.groupBy(
    changes.filter(({ aspect }) => aspect !== 'claim'),
    ({ claim }) => claim,
  );
  return {
    added: whole.filter(({ to }) => to !== undefined).map(({ claim }) => claim),
    removed: whole.flatMap(({ claim, from, to }) =>
      to === undefined ? [{ id: claim, printed: from ?? '' }] : [],
    ),
    changed: [...others].map(([id, own]) => ({ id, says: formatChanges(own), changes: own })),
  };
}

/** Aspects so short that both sides can be printed. */
const short = /^(value|unit|qualifier|verdict|period|scope|kind|voice|paragraph|section)$/;

/**
 * What changed in one claim, in words: “value unchanged”, “note added”, “qualifier changed from about to more than”.
 *
 * @param changes of one claim in one version, as `changesBetween` gives them
 */
export function formatChanges(changes: readonly ClaimChange[]): string[] {
  const whole = changes.some(({ aspect }) => aspect === 'claim');
  const sameValue = !whole && !changes.some(({ aspect }) => aspect === 'value' || aspect === 'unit');
  return [...(sameValue ? [words.releases.valueUnchanged] : []), ...changes.map(sayOne)];
}

function sayOne({ aspect, of, from, to }: ClaimChange): string {
  const said = words.releases;
  const aspects: Readonly<Record<string, string>> = said.aspects;
  const what = [aspects[aspect] ?? aspect, of].filter(Boolean).join(' ');
  if (to === undefined) return said.takenOut(what);
  if (from === undefined) return said.added(what);
  return short.test(aspect) ? said.changedFrom(what, from, to) : said.changed(what);
}
