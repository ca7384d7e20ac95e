import type { citationFormats } from './citationFormats.ts';
import type { CiteTarget } from './citeTarget.ts';

/**
 * Where the files stand that cite a thing, from the root of the site: `cite/claims/catl-share`, `cite/edition`.
 *
 * @param format of one of them: then its ending is part of the path, `cite/claims/catl-share.bib`
 */
export function citationPath(
  { kind, id }: Pick<CiteTarget, 'kind' | 'id'>,
  format?: keyof typeof citationFormats,
): string {
  const path = kind === 'edition' ? 'cite/edition' : `cite/${kind}s/${id}`;
  return format ? `${path}.${format}` : path;
}
