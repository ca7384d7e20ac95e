/** Options of a mark whose rows are links: where each leads, and what is said of it. */
export const linked = { href: 'href', ariaLabel: 'spoken' } as const;
