import { type HostPolicy, hashSource } from './policy.ts';

/**
 * A policy that also allows what some pages hold inline, each by its hash: frozen versions keep the sheet and the script that they were
 * released with, whatever the newest pages have.
 *
 * @param pages their HTML; one of each version is enough, as all pages of a build hold the same
 */
export function allowInline(policy: HostPolicy, pages: readonly string[]): HostPolicy {
  const held = (element: RegExp) =>
    pages.flatMap((html) => [...html.matchAll(element)].map(([, text = '']) => hashSource(text)));
  const { content } = policy;
  const added = (directive: string, element: RegExp) => [
    ...new Set([...(content[directive] ?? []), ...held(element)]),
  ];
  return {
    ...policy,
    content: {
      ...content,
      // What has a type is data, and what is empty does nothing.
      'script-src': added('script-src', /<script>([^<]+)<\/script>/g),
      'style-src': added('style-src', /<style>([^<]+)<\/style>/g),
    },
  };
}
