import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address that a site was built with, as its front page says; undefined where it was built without one. */
export function builtAddress(root: string): URL | undefined {
  const [, href] =
    /<link rel="canonical" href="([^"]+)">/.exec(readFileSync(join(root, 'index.html'), 'utf8')) ?? [];
  return href ? new URL(href) : undefined;
}
