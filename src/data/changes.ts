/** What changed in the edition, newest first. */
export const changes = [
  {
    version: '1.0.0',
    date: '2026-11-24',
    says: ['First edition: the abstract and all sections restated, every claim a record, the figures drawn.'],
  },
] as const;
