import type { HeaderRule } from './headerRules.ts';

/**
 * What a host sends with a file.
 *
 * @param path address of the file on the host: `/a/b/data/claims.csv`
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): HeaderRule['headers'] {
  const fits = rules.filter(({ folder }) => `/${path}`.includes(`/${folder}`));
  return fits.at(-1)?.headers ?? {};
}
