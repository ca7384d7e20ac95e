import { z } from 'astro/zod';
import * as words from '#edition/data/language.ts';
import type { Edition, JoinedClaim, JoinedFactCheck } from '../edition/edition.ts';
import { type FormattableClaim, formatClaim, formatQualifier } from '../format/formatClaim.ts';
import { formatUncertainty } from '../format/formatQuantity.ts';
import { formatSource, sayKind } from '../format/formatSource.ts';
import type { Claim } from '../schema/claim.ts';
import { type ClaimState, claimState } from '../schema/claimState.ts';
import type { IndependentSource } from '../schema/independentSource.ts';
import type { Source } from '../schema/source.ts';
import { units } from '../schema/unit.ts';
import { sayVerdict } from '../schema/verdict.ts';

/**
 * What a version says of each claim, in words, so that any later version can read it: aspects by name (“value”, “note”),
 * each a text, or texts by id where there are several (“sources”, “checks”).
 */
export const snapshot = z.strictObject({
  version: z.string(),
  /** ISO 8601. */
  date: z.string(),
  claims: z.record(
    z.string(),
    claimState.omit({ version: true, date: true }).extend({
      aspects: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
    }),
  ),
});

/** The claims of one version, frozen with it. */
export type Snapshot = z.output<typeof snapshot>;

/**
 * The snapshot of the edition as it is now. Every field of a claim is in it: none may change unseen. Texts that name claims
 * keep them as `{claim-id}`, so that a new value is a change of that claim only.
 */
export function snapshotOf(edition: Pick<Edition, 'meta' | 'claims'>): Snapshot {
  const { version, date } = edition.meta.edition;
  return {
    version,
    date,
    claims: Object.fromEntries(
      edition.claims.all.map((claim) => [claim.id, { ...stateOfClaim(claim), aspects: aspectsOf(claim) }]),
    ),
  };
}

/** What the records say of a claim, in short. */
export function stateOfClaim(
  claim: FormattableClaim & Pick<JoinedClaim, 'qualifier' | 'bound' | 'verdict'>,
): Omit<ClaimState, 'version' | 'date'> {
  const { qualifier, bound, verdict } = claim;
  return { printed: formatClaim(claim), qualifier, ...(bound && { bound }), ...(verdict && { verdict }) };
}

function aspectsOf(claim: JoinedClaim): Record<string, string | Record<string, string>> {
  const { derivation, origin } = claim;
  const aspects = {
    value: exactValue(claim),
    unit: units[claim.unit].name,
    uncertainty: claim.uncertainty && formatUncertainty(claim.uncertainty),
    p: claim.p,
    qualifier: formatQualifier(claim),
    verdict: claim.verdict && sayVerdict(claim.verdict, claim.verdictAspects),
    rounding: claim.rounding === undefined ? undefined : String(claim.rounding),
    interval:
      derivation &&
      `${derivation.interval.from ?? words.releases.withoutEnd} – ${derivation.interval.to ?? words.releases.withoutEnd}`,
    wording: [`${claim.subject}: ${claim.measure}`, claim.inWords].filter(Boolean).join(' – '),
    kind: claim.kind,
    period: claim.period ?? undefined,
    scope: claim.scope,
    voice: claim.status,
    paragraph: claim.paragraph,
    section: claim.section,
    locator: claim.locator,
    note: claim.note,
    withdrawn: claim.withdrawn && 'withdrawn',
    changed: claim.changed?.map(({ date, says }) => `${date}: ${says}`).join(' · '),
    formula:
      derivation &&
      words.releases.formula(derivation.formula, derivation.inputs, derivation.from, derivation.decimals),
    context:
      origin &&
      [words.releases.beside(claim.context?.beside), origin.series?.id, pageText(origin.source)]
        .filter(Boolean)
        .join(' · '),
    actors: Object.fromEntries(claim.actors.map((id) => [id, id])),
    sources: Object.fromEntries(claim.sourceRecords.map((source) => [source.id, sourceText(source)])),
    checks: Object.fromEntries(claim.factChecks.map((check) => [check.id, checkText(check)])),
    notes: Object.fromEntries(claim.notes.map(({ id, title, says }) => [id, `${title}. ${says}`])),
  };
  return Object.fromEntries(
    Object.entries(aspects).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  );
}

/** The bare value, never rounded: what is printed may be. */
function exactValue({ value, unit }: Claim): string {
  if ('number' in value) {
    const { number, decimals } = value;
    return [exactDigits(number, decimals), units[unit].sign].filter(Boolean).join('\u00a0');
  }
  if ('low' in value) {
    const { low, high, decimals } = value;
    const ends = `${exactDigits(low, decimals)} to ${exactDigits(high, decimals)}`;
    return [ends, units[unit].sign].filter(Boolean).join('\u00a0');
  }
  if ('from' in value) return `${value.from}–${value.to}`;
  if ('ordinal' in value) return words.releases.rank(value.ordinal);
  return 'date' in value ? value.date : value.text;
}

function exactDigits(number: number, decimals?: number): string {
  const digits = number.toLocaleString(words.locale.tag, { maximumSignificantDigits: 15 });
  return decimals === undefined ? digits : words.releases.toDecimals(digits, decimals);
}

function sourceText(source: Source): string {
  const { authors, title, rest } = formatSource(source);
  return [authors, title, rest, source.csl.URL].filter(Boolean).join('. ');
}

function pageText(source: IndependentSource): string {
  const { publisher, title, date, url } = source;
  return [publisher, title, date, url, sayKind(source)].filter(Boolean).join(', ');
}

function checkText({ aspect, verdict, says, sought, derived, evidenceRecords }: JoinedFactCheck): string {
  const pages = evidenceRecords.map(
    ({ source, bearing, figure }) => `${pageText(source)}: ${figure} (${bearing})`,
  );
  return [`${sayVerdict(verdict, [aspect])}. ${says}`, sought, ...pages, derived.join(', ')]
    .filter(Boolean)
    .join(' · ');
}
