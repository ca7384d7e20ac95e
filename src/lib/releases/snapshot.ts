import { z } from 'astro/zod';
import { lookUp } from '../edition/lookUp.ts';
import { printClaim, sayQualifier } from '../format/formatClaim.ts';
import { formatSource } from '../format/formatSource.ts';
import type { Claim } from '../schema/claim.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import type { Check } from '../schema/factCheck.ts';
import type { ContextSource } from '../schema/independentSource.ts';
import type { Note } from '../schema/note.ts';
import type { Source } from '../schema/source.ts';
import { units } from '../schema/unit.ts';
import { verdicts } from '../schema/verdict.ts';

/**
 * What a version says of each claim, in words, so that any later version can read it: aspects by name (“value”, “note”),
 * each a text, or texts by id where there are several (“sources”, “checks”).
 */
export const ledger = z.strictObject({
  version: z.string(),
  /** ISO 8601. */
  date: z.string(),
  claims: z.record(
    z.string(),
    z.strictObject({
      /** The value with its qualifier, as pages print it. */
      printed: z.string(),
      aspects: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
    }),
  ),
});

/** The claims of one version, frozen with it. */
export type Ledger = z.output<typeof ledger>;

/** What a ledger is made from. */
export interface LedgerEdition {
  readonly meta: Pick<EditionMeta, 'edition'>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly contextSources: Readonly<Record<string, ContextSource>>;
  readonly checks: Readonly<Record<string, Check>>;
  readonly notes: Readonly<Record<string, Note>>;
}

/**
 * The ledger of the edition as it is now. Every field of a claim is in it: none may change unseen. Texts that name claims
 * keep them as `{claim-id}`, so that a new value is a change of that claim only.
 */
export function ledgerOf(edition: LedgerEdition): Ledger {
  const { version, date } = edition.meta.edition;
  return {
    version,
    date,
    claims: Object.fromEntries(
      Object.values(edition.claims).map((claim) => [
        claim.id,
        { printed: printClaim(claim), aspects: aspectsOf(claim, edition) },
      ]),
    ),
  };
}

function aspectsOf(claim: Claim, edition: LedgerEdition): Record<string, string | Record<string, string>> {
  const { derivation, context } = claim;
  const { checks, notes, sources } = edition;
  const onThis = <Item extends Check | Note>(records: Readonly<Record<string, Item>>) =>
    Object.values(records).filter(({ claims }) => claims.includes(claim.id));
  const aspects = {
    value: exactValue(claim),
    unit: units[claim.unit].name,
    qualifier: sayQualifier(claim),
    wording: [`${claim.subject}: ${claim.measure}`, claim.inWords].filter(Boolean).join(' – '),
    kind: claim.kind,
    period: claim.period ?? undefined,
    scope: claim.scope,
    voice: claim.status,
    paragraph: claim.paragraph,
    section: claim.section,
    locator: claim.locator,
    note: claim.note,
    formula:
      derivation &&
      `${derivation.formula}, from ${derivation.inputs.join(', ')} (${derivation.from}), to ${derivation.decimals} decimals`,
    context:
      context &&
      [`beside ${context.beside}`, context.series, pageText(context.source, edition)]
        .filter(Boolean)
        .join(' · '),
    actors: Object.fromEntries(claim.actors.map((id) => [id, id])),
    sources: Object.fromEntries(claim.sources.map((id) => [id, sourceText(lookUp('source', sources, id))])),
    checks: Object.fromEntries(onThis(checks).map((check) => [check.id, checkText(check, edition)])),
    notes: Object.fromEntries(onThis(notes).map(({ id, title, says }) => [id, `${title}. ${says}`])),
  };
  return Object.fromEntries(
    Object.entries(aspects).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  );
}

/** The bare value, never rounded: what is printed may be. */
function exactValue({ value, unit }: Claim): string {
  if ('number' in value) {
    const number = value.number.toLocaleString('en-GB', { maximumSignificantDigits: 15 });
    return [number, units[unit].sign].filter(Boolean).join('\u00a0');
  }
  if ('from' in value) return `${value.from}–${value.to}`;
  if ('ordinal' in value) return `rank ${value.ordinal}`;
  return 'date' in value ? value.date : value.text;
}

function sourceText(source: Source): string {
  const { authors, title, rest } = formatSource(source);
  return [authors, title, rest, source.csl.URL].filter(Boolean).join('. ');
}

function pageText(id: string, { contextSources }: LedgerEdition): string {
  const { publisher, title, date, url } = lookUp('context source', contextSources, id);
  return [publisher, title, date, url].filter(Boolean).join(', ');
}

function checkText({ verdict, says, derived, evidence }: Check, edition: LedgerEdition): string {
  const pages = evidence.map(({ source, figure }) => `${pageText(source, edition)}: ${figure}`);
  return [`${verdicts[verdict].name}. ${says}`, ...pages, derived.join(', ')].filter(Boolean).join(' · ');
}
