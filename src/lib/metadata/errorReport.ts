import * as language from '#edition/data/language.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';

/** What a report of an error must name, so that whoever reads it finds the number. */
export interface ReportedClaim {
  readonly id: string;
  /** Value with qualifier, as printed. */
  readonly printed: string;
  /** Of the edition. */
  readonly version: string;
  /** Of the claim's page: whole, or from the site's root where that is not known. */
  readonly address: string;
}

/** The words of a report: what is wrong, as the reader says it, and which number it is. */
export function reportText({ id, printed, version, address }: ReportedClaim, words: string): string {
  return [
    words.trim() || language.errorReport.whatIsWrong,
    '',
    language.errorReport.number(printed),
    language.errorReport.claim(id),
    language.errorReport.version(version),
    language.errorReport.page(address),
  ].join('\n');
}

/**
 * The link by which a report reaches the project.
 *
 * @param to where reports go
 * @param text of the report
 * @returns undefined where the edition names no place
 */
export function reportLink(
  to: EditionMeta['edition']['reports'],
  claim: Pick<ReportedClaim, 'id'>,
  text: string,
): string | undefined {
  if (!to) return undefined;
  const [title, body] = [language.errorReport.subject(claim.id), text].map(encodeURIComponent);
  return 'mail' in to
    ? `mailto:${to.mail}?subject=${title}&body=${body}`
    : `${to.form}${to.form.includes('?') ? '&' : '?'}title=${title}&body=${body}`;
}
