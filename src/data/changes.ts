import { parseChanges } from '#engine/lib/releases/parseChanges.ts';
import claimChanges from './claimChanges.json' with { type: 'json' };

/** What changed in the edition, newest first. What changed by claim is computed by `npm run release`. */
export const changes = parseChanges(
  [
    {
      version: '1.0.0',
      date: '2026-11-29',
      says: [
        'First edition: the abstract and all sections restated, every claim a record, the figures drawn.',
      ],
    },
  ],
  claimChanges,
);
