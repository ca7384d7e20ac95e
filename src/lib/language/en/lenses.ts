/** The lenses: what a reader chooses, what is true of claims within, the same of steps of the argument, and one sentence of all claims. */
export const lenses = {
  sourced: {
    label: 'what has a source',
    holds: 'have a source in the paper',
    steps: 'stand in a paragraph that names a source',
    meaning:
      'Claims for which the paper names a source. What is derived has one where all that it is derived from has.',
  },
  independent: {
    label: 'what independent sources support',
    holds: 'are supported by independent sources',
    steps: 'stand in a paragraph with a claim that independent sources support',
    meaning:
      'Claims that sources which do not depend on the paper’s own confirm, or find right in the main and give more exactly. What is derived counts where that holds of all that it is derived from.',
  },
};

/** What a lens lets remain of a page. */
export const remaining = {
  all: 'Everything on this page is shown.',
  claims: (within: number, all: number, holds: string) => `${within} of ${all} claims on this page ${holds}`,
  steps: (within: number, all: number, stand: string) => `${within} of ${all} steps ${stand}`,
  sentence: (parts: readonly string[]) =>
    `${parts.join('; ') || 'No claim of the paper stands on this page'}.`,
};
