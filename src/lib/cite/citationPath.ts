import type { citationFormats } from './citationFormats.ts';
import type { CiteTarget } from './citeTarget.ts';

/** Where the file stands that cites a thing, from the root of the site: `cite/claims/catl-share.bib`, `cite/edition.ris`. */
export function citationPath(
  { kind, id }: Pick<CiteTarget, 'kind' | 'id'>,
  format: keyof typeof citationFormats,
): string {
  return kind === 'edition' ? `cite/edition.${format}` : `cite/${kind}s/${id}.${format}`;
}
