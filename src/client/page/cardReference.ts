const kinds = { claim: 'claim', cite: 'source', term: 'term', actor: 'actor' } as const;

/** What has a card, as a selector. */
export const carded = Object.keys(kinds)
  .map((name) => `a[data-${name}]`)
  .join();

/** The reference of the card that a link opens: `claim:catl-share`, `source:nbs-2025`. */
export function cardReference(link: Element): string | undefined {
  for (const [name, kind] of Object.entries(kinds)) {
    const id = link.getAttribute(`data-${name}`);
    if (id) return `${kind}:${id}`;
  }
  return undefined;
}
