import { formatSource } from '../formatSource.ts';
import { printClaim } from '../printClaim.ts';
import type { Check } from '../records/check.ts';
import type { Claim } from '../records/claim.ts';
import type { EditionMeta } from '../records/editionMeta.ts';
import type { Source } from '../records/source.ts';
import { units } from '../unit.ts';
import { verdicts } from '../verdict.ts';
import type { Ledger } from './ledger.ts';

/** What a ledger is made from. */
export interface LedgerEdition {
  readonly meta: Pick<EditionMeta, 'edition'>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly checks: Readonly<Record<string, Check>>;
}

/** The ledger of the edition as it is now. Every field of a claim is in it: none may change unseen. */
export function ledgerOf({ meta, claims, sources, checks }: LedgerEdition): Ledger {
  const { version, date } = meta.edition;
  return {
    version,
    date,
    claims: Object.fromEntries(
      Object.values(claims).map((claim) => [
        claim.id,
        { printed: printClaim(claim), aspects: aspectsOf(claim, sources, checks) },
      ]),
    ),
  };
}

function aspectsOf(
  claim: Claim,
  sources: LedgerEdition['sources'],
  checks: LedgerEdition['checks'],
): Record<string, string | Record<string, string>> {
  const { derivation } = claim;
  const aspects = {
    value: exactValue(claim),
    unit: units[claim.unit].name,
    qualifier: [claim.qualifier, claim.bound].filter(Boolean).join(', ').replaceAll('-', ' '),
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
      `${derivation.formula}, from ${derivation.inputs.join(', ')}, to ${derivation.decimals} decimals`,
    actors: Object.fromEntries(claim.actors.map((id) => [id, id])),
    sources: Object.fromEntries(claim.sources.map((id) => [id, sourceText(sources[id])])),
    checks: Object.fromEntries(
      Object.values(checks)
        .filter((check) => check.claims.includes(claim.id))
        .map((check) => [check.id, checkText(check)]),
    ),
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

function sourceText(source: Source | undefined): string {
  if (!source) return '';
  const { authors, title, rest } = formatSource(source);
  return [authors, title, rest, source.csl.URL].filter(Boolean).join('. ');
}

function checkText({ verdict, says, formula, evidence }: Check): string {
  const pages = evidence.map(({ publisher, title, figure, url }) =>
    [publisher, title, figure, url].filter(Boolean).join(', '),
  );
  return [`${verdicts[verdict].name}. ${says}`, formula, ...pages].filter(Boolean).join(' · ');
}
