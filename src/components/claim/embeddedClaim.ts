import * as words from '#edition/data/language.ts';
import { edition } from '../../edition.ts';
import { sayNames } from '../../lib/citation/names.ts';
import { sayPublished } from '../../lib/citation/paperWork.ts';
import type { JoinedClaim, Voice } from '../../lib/edition/edition.ts';
import { formatMarkedClaim } from '../../lib/format/formatClaim.ts';
import { formatComparison } from '../../lib/format/formatComparison.ts';
import { formatPeriod } from '../../lib/format/formatDate.ts';
import { type VerdictId, verdicts } from '../../lib/schema/verdict.ts';

/** What stands of a claim on somebody else's page, in a frame, in a picture, or in the words beside one. */
export interface EmbeddedClaim {
  readonly voice: Voice;
  readonly verdict: VerdictId | undefined;
  readonly subject: string;
  /** Value, unit and qualifier, after ƒ where it is derived. */
  readonly printed: string;
  /** What is measured, and when. */
  readonly measure: string;
  /** What comparing it came to: the sign of the verdict, and a sentence; undefined of what is no claim about the world. */
  readonly comparison: { readonly sign: string; readonly says: string } | undefined;
  /** Whose number it is. */
  readonly origin: string;
  /** “From Name, version 1.0.0.” */
  readonly from: string;
  /** All of it, in one text. */
  readonly all: string;
}

/** What stands of a claim on somebody else's page. */
export function embeddedClaim(claim: JoinedClaim): EmbeddedClaim {
  const { subject, measure, period, kind, verdict, voice } = claim;
  const { name, version } = edition.meta.edition;
  const says = formatComparison(claim);
  const shown = {
    voice,
    verdict,
    subject,
    printed: formatMarkedClaim(claim),
    measure: [measure, ...(period && kind !== 'date' ? [formatPeriod(period)] : [])].join(words.locale.comma),
    comparison: says === undefined ? undefined : { sign: verdict ? verdicts[verdict].sign : '', says },
    origin: originOf(claim),
    from: words.claimEmbed.from(name, version),
  };
  const named = words.values.named(subject, shown.measure);
  return {
    ...shown,
    all: [
      `${named}${words.locale.colon}${shown.printed}${words.locale.stop}`,
      ...(shown.comparison ? [`${shown.comparison.sign} ${shown.comparison.says}`.trim()] : []),
      shown.origin,
      shown.from,
    ].join(words.locale.space),
  };
}

function originOf(claim: JoinedClaim): string {
  const { voice, paragraph, origin, withdrawn } = claim;
  const { paper } = edition.meta;
  const work = [sayNames(paper.authors), sayPublished(paper)].filter(Boolean).join(words.locale.comma);
  if (withdrawn) return words.claimEmbed.withdrawn;
  if (voice === 'as-stated') return words.claimEmbed.stated(paragraph, work);
  if (voice === 'derived') return words.claimEmbed.derived(work);
  if (!origin) return words.claimEmbed.derivedIndependent;
  const { source, series } = origin;
  const from = series ? [series.publisher, series.vintage, series.licence.name] : [source.publisher];
  return words.claimEmbed.independent(from.join(words.locale.comma));
}
