import type { ClaimChange } from './claimChange.ts';
import type { Ledger } from './ledger.ts';

/**
 * What changed from one ledger to the next, claim by claim, in the order of the newer one; what was taken out comes last.
 * In the texts, claims that they name are printed with the value that they had then.
 *
 * @param before undefined for a first version: then every claim is added
 */
export function changesBetween(before: Ledger | undefined, after: Ledger): ClaimChange[] {
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

function print(ledger: Ledger | undefined, text: string | undefined): string | undefined {
  return text?.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => ledger?.claims[id]?.printed ?? id);
}

function byId(
  texts: string | Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  return typeof texts === 'object' ? texts : {};
}

function change(of: ClaimChange, from: string | undefined, to: string | undefined): ClaimChange {
  return { ...of, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
