import { contentSecurityPolicy } from '../host/contentSecurityPolicy.ts';
import { policy } from '../host/policy.ts';
import { escapeMarkup } from '../site/escapeMarkup.ts';
import { relativeLink } from '../site/relativeLink.ts';

/** A page that moved. Addresses are from the root of the site. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** Each published id of the old page, and the address that it leads to now. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The page that stands at an old address: it leads on at once, names the new address, and keeps the old ids. It needs
 * no script and no style, so it works from disk and under any content security policy. A browser that is led on forgets
 * the id of the old link; one that asks first, or a program, finds it here with its new address.
 */
export function stubPage({ from, to, ids }: MovedPage): string {
  const href = (address: string) => escapeMarkup(relativeLink(from, address));
  const link = (address: string) => `<a href="${href(address)}">${escapeMarkup(address)}</a>`;
  const list = [...ids].map(
    ([id, address]) =>
      `\n<li id="${escapeMarkup(id)}"><code>#${escapeMarkup(id)}</code> is now ${link(address)}</li>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href(to)}">
<link rel="canonical" href="${href(to)}">
<meta name="description" content="This page has moved to ${escapeMarkup(to)}.">
<title>Moved to ${escapeMarkup(to)}</title>
</head>
<body>
<main id="main">
<h1>This page has moved</h1>
<p>It is now ${link(to)}.</p>${list.length ? `\n<ul>${list.join('')}\n</ul>` : ''}
</main>
</body>
</html>
`;
}
