import { createHash } from 'node:crypto';

/** What a folder of the site is sent with, besides or instead of what every file is sent with. */
interface FolderPolicy {
  /** Its path in the site, at any depth: `data/`. */
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Who may show its pages in a frame, where that is not `framedBy`: sources of `frame-ancestors`. */
  readonly framedBy?: readonly string[];
}

/** What browsers are told of the site, by its pages and by its host. */
export interface HostPolicy {
  /** Directives of the Content Security Policy that pages carry and hosts send. */
  readonly content: Readonly<Record<string, readonly string[]>>;
  /** Who may show the pages in a frame: only a host can say it, a page cannot. */
  readonly framedBy: readonly string[];
  /** Further headers, for every file. */
  readonly headers: Readonly<Record<string, string>>;
  readonly folders: readonly FolderPolicy[];
}

/**
 * The one policy that pages, hosts' files and tests are made from. Pages hold text, drawings and files of their own, so
 * they need nothing else: no other host, no markup made by script, no inline code. `allowInline` adds what pages hold themselves.
 *
 * From disk, where pages have no origin, Chromium and Firefox take `'self'` for files; a test opens them in Chromium.
 */
export const policy: HostPolicy = {
  content: {
    'default-src': ["'none'"],
    // Besides, by its hash, what a page holds inline: its first sheet, and a script that does nothing but wait for the others.
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    // No script of ours asks for anything; this lets auditors that read robots.txt from within a page do so.
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    // Forms work by script alone.
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  },
  framedBy: ["'none'"],
  headers: {
    // Whoever comes back asks whether a file is still the same, so a correction arrives at once; names that change with their content are exempt.
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'encrypted-media',
      'fullscreen',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'picture-in-picture',
      'publickey-credentials-get',
      'screen-wake-lock',
      'usb',
      'xr-spatial-tracking',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Two years. Not for subdomains, which may be somebody else's; browsers heed it over HTTPS only.
    'Strict-Transport-Security': 'max-age=63072000',
  },
  folders: [
    {
      // For anybody's notebook or page to fetch.
      folder: 'data/',
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    {
      // Figures and claims that other sites show in a frame, and what tells programs how to.
      folder: 'embed/',
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
      framedBy: ['*'],
    },
    {
      // Their names change with what they hold.
      folder: '_astro/',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ],
};

/** Inline text of a page as a source of the policy (CSP Level 3, 2.3.1). */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The Content Security Policy (CSP Level 3) as one line.
 *
 * @param framedBy sources of `frame-ancestors`, for a header. Without it the line is for `<meta>`, where browsers ignore that
 *   directive and complain of it
 */
export function contentSecurityPolicy(
  { content }: Pick<HostPolicy, 'content'>,
  framedBy?: readonly string[],
): string {
  return Object.entries({ ...content, ...(framedBy && { 'frame-ancestors': framedBy }) })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * A page that states its Content Security Policy, for hosts that send no headers: before it names any file. Done to built
 * pages, since the dev server adds inline code of its own.
 *
 * @param path of the page, for the message
 * @throws Error when the page has no `<meta charset="utf-8">`, after which the policy stands
 */
export function statePolicy(html: string, policy: HostPolicy, path: string): string {
  const found = /<head>\s*<meta charset="utf-8">/.exec(html);
  if (!found)
    throw new Error(
      `${path}: <head> does not begin with <meta charset="utf-8">, so the page cannot state its policy – begin it so`,
    );
  const end = found.index + found[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}">${html.slice(end)}`;
}
