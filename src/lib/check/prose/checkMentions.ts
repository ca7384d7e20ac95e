import type { Finding } from '../finding.ts';
import { homesOf } from './homesOf.ts';
import { type Mention, mentionsIn } from './mentionsIn.ts';
import { parasOf } from './parasOf.ts';
import { placeOf } from './placeOf.ts';
import type { ProseFile } from './proseFile.ts';

const written: Readonly<Record<Mention['kind'], (id: string) => string>> = {
  claim: (id) => `<Num id="${id}" /> or <Claim id="${id}">…</Claim>`,
  citation: (id) => `<Cite id="${id}" />`,
  actor: (id) => `<Actor id="${id}" />`,
  footnote: (id) => `[^${id}]`,
};
const kinds = Object.keys(written) as Mention['kind'][];

/**
 * Finds records that belong to a paragraph but are not in it (claims, citations, actors, footnotes), and records in a
 * paragraph that they do not belong to. A claim may be repeated in any paragraph.
 */
export function checkMentions({ tree, edition }: ProseFile): Finding[] {
  const homes = homesOf(edition);
  const paras = Object.groupBy(parasOf(tree), ({ of }) => of);
  return Object.entries(paras).flatMap(([paragraph, parts = []]) => {
    const at = placeOf(parts[0]?.element ?? tree);
    const mentions = parts.flatMap(({ element }) => mentionsIn(element));
    const missing = kinds.flatMap((kind) =>
      [...homes[kind]]
        .filter(
          ([id, home]) =>
            home.includes(paragraph) && !mentions.some((one) => one.kind === kind && one.id === id),
        )
        .map(([id]) => ({
          at,
          what: `¶${paragraph} does not have its ${kind} “${id}”`,
          mend: `put ${written[kind](id)} in it, or mend the paragraph in the record of “${id}”`,
        })),
    );
    const stray = mentions
      .filter(({ kind, id }) => kind !== 'claim' && homes[kind].get(id)?.includes(paragraph) === false)
      .map(({ kind, id, at }) => ({
        at,
        what: `${kind} “${id}” is named in ¶${paragraph}, which its record does not list`,
        mend: `take the tag out, or add “${paragraph}” to the record of “${id}”`,
      }));
    return [...missing, ...stray];
  });
}
