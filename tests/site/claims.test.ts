import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as words from '#edition/data/language.ts';
import { edition } from '../../src/edition.ts';
import { formatClaim } from '../../src/lib/format/formatClaim.ts';
import { voiceOf } from '../../src/lib/schema/claim.ts';
import type { IndependentSource } from '../../src/lib/schema/independentSource.ts';
import { claims, independentSources, sources } from '../../src/records.ts';
import { page } from './pages.ts';

const all = Object.values(claims);
const ledger = page('claims.html').document;

/** How the page of a claim without a source says that there is none. */
function saysNone(id: string): string {
  const { own, inputRecords, derivation } = edition.claims.get(id);
  const isOwn = own || (derivation && inputRecords.every((input) => input.own));
  return isOwn ? words.claimPage.ownResultFor(Boolean(derivation)) : words.claimPage.noSourceForIt;
}

describe.each(all.map((claim) => [claim.id, claim] as const))('claim %s', (id, claim) => {
  const { document } = page(`claims/${id}.html`);

  test('has a page that prints its value with its qualifier', () => {
    expect(document.querySelector('h1 .claim-value')?.textContent).toContain(formatClaim(claim));
  });

  test('names its sources, or says that there are none', () => {
    const linked = [...document.querySelectorAll('.source-chain a')].map((link) => link.getAttribute('href'));
    for (const source of claim.sources) expect(linked).toContain(`../sources.html#${source}`);
    const text = document.body.textContent;
    if (voiceOf(claim) === 'context') expect(text).toContain(words.claimPage.notInPaper.split(/[:：]/)[0]);
    else if (claim.sources.length === 0 && edition.has.sources) expect(text).toContain(saysNone(id));
    if (claim.context) {
      const { publisher, url } = independentSources[
        claim.context.source as keyof typeof independentSources
      ] as IndependentSource;
      expect(text).toContain(publisher);
      if (url)
        expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(url);
    }
  });

  test('is shown in its own voice, on its page and in the ledger', () => {
    expect(document.querySelector('article')?.getAttribute('data-voice')).toBe(voiceOf(claim));
    expect(ledger.getElementById(id)?.getAttribute('data-voice')).toBe(voiceOf(claim));
  });

  test('has a row in the ledger with the same value', () => {
    expect(ledger.getElementById(id)?.textContent).toContain(formatClaim(claim));
  });
});

test('every stated claim stands in the paragraph that it comes from', () => {
  const paper = page('paper.html').document;
  const missing = all
    .filter((claim) => claim.status === 'as-stated')
    .filter(
      ({ id, paragraph }) => !paper.querySelector(`[data-paragraph="${paragraph}"] [data-claim="${id}"]`),
    );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('data/claims.json holds every claim with its printed value', () => {
  const { claims: records } = JSON.parse(readFileSync('dist/data/claims.json', 'utf8'));
  expect(records.map(({ id, printed }: { id: string; printed: string }) => [id, printed])).toEqual(
    all.map((claim) => [claim.id, formatClaim(claim)]),
  );
});

test('data/claims.csv has a row for every claim', () => {
  const rows = readFileSync('dist/data/claims.csv', 'utf8').trim().split('\n');
  expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(all.map(({ id }) => id));
});

test.runIf(edition.has.sources)('sources.html has an entry for every source', () => {
  const { document } = page('sources.html');
  expect(Object.keys(sources).filter((id) => !document.getElementById(id))).toEqual([]);
});
