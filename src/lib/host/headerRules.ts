import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { HostPolicy } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers of a folder. */
export interface HeaderRule {
  /** Path in the site, empty for every file. */
  readonly folder: string;
  /** All that its files are sent with. */
  readonly headers: Headers;
  /** Those among them that other files lack, or have another value of. */
  readonly own: Headers;
}

/** The policy as headers: first those of every file, then those of each folder that differs. */
export function headerRules(policy: HostPolicy): [HeaderRule, ...HeaderRule[]] {
  const name = 'Content-Security-Policy';
  const all = { [name]: contentSecurityPolicy(policy, policy.framedBy), ...policy.headers };
  return [
    { folder: '', headers: all, own: all },
    ...policy.folders.map(({ folder, headers, framedBy }) => {
      const own = { ...headers, ...(framedBy && { [name]: contentSecurityPolicy(policy, framedBy) }) };
      return { folder, headers: { ...all, ...own }, own };
    }),
  ];
}
