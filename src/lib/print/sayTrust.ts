import type { ContextSource } from '../records/contextSource.ts';
import { trusts } from '../vocabulary/trust.ts';

/** How we know an independent page, in words: of one without an address a copy was read. */
export function sayTrust({ trust, url }: Pick<ContextSource, 'trust' | 'url'>): string {
  return `${trusts[trust]}${url ? '' : ', read in a copy'}`;
}
