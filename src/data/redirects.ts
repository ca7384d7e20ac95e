/**
 * Published addresses that moved: the old one → where it leads now, both from the root of the site, as in `urls.lock`:
 * `'terms.html#chip': 'terms.html#soc'`. The build puts a page, an anchor or a copy at each old address.
 */
export const redirects: Readonly<Record<string, string>> = {};
