import type { HostPolicy } from './policy.ts';

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
