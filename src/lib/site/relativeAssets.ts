/**
 * Makes the addresses that Astro writes from the root relative, in a page or a stylesheet.
 *
 * @param text HTML or CSS
 * @param path where the file stands in the site: `sections/2.html`
 * @param root for a page that is shown at any depth: where the site stands on its host, `/edition/`; addresses then begin there
 */
export function relativeAssets(text: string, path: string, root?: string): string {
  const up = root ?? '../'.repeat(path.split('/').length - 1);
  return path.endsWith('.css')
    ? text.replace(/url\((["']?)\/(?!\/)/g, `url($1${up}`)
    : text.replace(/( (?:href|src)=")\/(?!\/)/g, `$1${up}`);
}
