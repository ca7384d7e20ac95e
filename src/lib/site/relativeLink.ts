/** The link from one file of the site to an address, both from its root: `claims/a.html`, `terms.html#soc` → `../terms.html#soc`. */
export function relativeLink(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`;
}
