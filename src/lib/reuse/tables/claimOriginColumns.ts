import { verdicts } from '../../vocabulary/verdict.ts';
import type { RecordColumn } from '../recordTable.ts';
import { column } from './column.ts';
import type { ComparedClaim } from './comparedClaim.ts';

/** What a claim rests on: sources, verdict and place; the page or series that it is from; what it is computed from. */
export const claimOriginColumns: readonly RecordColumn<ComparedClaim>[] = [
  column(
    'sources',
    'Sources',
    'Sources that the paper gives for it: ids of the table sources; empty where it gives none.',
    ({ sources }) => sources,
    { type: 'list' },
  ),
  column(
    'verdict',
    'Verdict',
    'What comparing it with independent sources came to, where it was compared; the grounds are in the table checks.',
    ({ verdict }) => verdict,
    { constraints: { enum: Object.keys(verdicts) } },
  ),
  column(
    'locator',
    'Locator',
    'At most six words of the paper, to find the place in one’s own copy; empty for a context claim.',
    ({ locator }) => locator,
  ),
  column(
    'beside',
    'Beside',
    'Of a context claim: the claim of the paper that it stands beside, by id.',
    ({ context }) => context?.beside,
  ),
  column(
    'contextSource',
    'Context source',
    'Of a context claim: who says it, an id of the table context-sources.',
    ({ context }) => context?.source,
  ),
  column(
    'series',
    'Series',
    'Of a context claim: the series that it is a point of, by id.',
    ({ context }) => context?.series,
  ),
  column(
    'inputs',
    'Inputs',
    'Of a derived claim: the claims that it is computed from, by id.',
    ({ derivation }) => derivation?.inputs,
    { type: 'list' },
  ),
  column(
    'formula',
    'Formula',
    'Of a derived claim: the formula, each input as its id in braces.',
    ({ derivation }) => derivation?.formula,
  ),
  column(
    'derivedFrom',
    'Derived from',
    'Of a derived claim: the paper’s values alone, or independent ones among them.',
    ({ derivation }) => derivation?.from,
    { constraints: { enum: ['paper', 'context'] } },
  ),
];
