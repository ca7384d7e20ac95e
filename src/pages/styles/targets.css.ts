import { edition } from '../../edition.ts';

/** Lights the claim that the address names, for readers without script. */
export function GET(): Response {
  return new Response(targetCss(edition.claims.all.map(({ id }) => id)));
}

/**
 * A stylesheet that lights every mention of the claim that the address names (`figures/compute.html#chip-count`), on
 * pages that hold an element with its id: what the script does for the pointer, without script.
 */
function targetCss(claims: readonly string[]): string {
  const named = claims.map((id) => `:root:has(#${id}:target) [data-claim="${id}"]`).join(',\n');
  return `@layer client {
:is(
${named}
) {
  background: color-mix(in srgb, var(--accent) 16%, transparent);
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
}
`;
}
