import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { HostPolicy } from './policy.ts';

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
