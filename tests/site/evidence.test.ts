import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { verdictOf } from '../../src/lib/edition/verdictOf.ts';
import type { Check } from '../../src/lib/schema/factCheck.ts';
import type { Note } from '../../src/lib/schema/note.ts';
import { type VerdictId, verdicts } from '../../src/lib/schema/verdict.ts';
import { anchorOf } from '../../src/lib/urls/pathOf.ts';
import { checks, claims, contextSeries, notes, sources } from '../../src/records.ts';
import { page } from './pages.ts';

const { document } = page('evidence.html');
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const stated = Object.values(claims).filter(({ status }) => status === 'as-stated');

test.each(Object.keys(verdicts) as VerdictId[])(
  'evidence.html counts and lists what is %s as the data do',
  (verdict) => {
    const given = Object.values<Check>(checks).filter((check) => check.verdict === verdict);
    expect(text('#checks + p')).toContain(`${given.length} ${verdicts[verdict].name.toLowerCase()}`);
    const listed = [...document.querySelectorAll(`.check[data-verdict="${verdict}"]`)].map(({ id }) => id);
    expect(listed).toEqual(given.map(({ id }) => `check-${id}`));
    const report = [...document.querySelectorAll('.report')].find((row) =>
      row.textContent?.includes(`… ${verdicts[verdict].name.toLowerCase()}`),
    );
    expect(report?.querySelector('dd')?.textContent).toBe(
      String(stated.filter(({ id }) => verdictOf(id, checks) === verdict).length),
    );
  },
);

test.each(Object.values<Check>(checks).map((check) => [check.id, check] as const))(
  'check %s stands on the page of each of its claims',
  (id, check) => {
    for (const claim of check.claims)
      expect(page(`claims/${claim}.html`).document.getElementById(`check-${id}`), claim).not.toBeNull();
  },
);

test.each(Object.values<Note>(notes).map((note) => [note.id, note] as const))(
  'note %s stands at its paragraph and on evidence.html',
  (id, note) => {
    const path = note.paragraph.startsWith('0') ? 'index.html' : `sections/${note.paragraph[0]}.html`;
    const paragraph = page(path).document.getElementById(anchorOf(note.paragraph));
    expect(paragraph?.querySelector(`#note-${id}`)).not.toBeNull();
    expect(document.getElementById(`note-${id}`)).not.toBeNull();
  },
);

test('evidence.html has the state of every source and every independent series', () => {
  expect(document.querySelectorAll('.source-health tbody tr')).toHaveLength(Object.keys(sources).length);
  expect([...document.querySelectorAll('.series')].map(({ id }) => id)).toEqual(
    Object.keys(contextSeries).map((id) => `series-${id}`),
  );
});

test('the downloads say what comparing a claim came to', () => {
  // A decoder takes the byte order mark away, which readFileSync leaves.
  const rows = csvParse(new TextDecoder().decode(readFileSync('dist/data/claims.csv')));
  for (const { id, verdict } of rows) expect(verdict, id).toBe(verdictOf(id ?? '', checks) ?? '');
});

test('every number of an independent source is shown in that voice in the text of notes', () => {
  const shown = [...document.querySelectorAll('.note a[data-claim]')];
  expect(shown.length).toBeGreaterThan(60);
  for (const link of shown) {
    const claim = claims[link.getAttribute('data-claim') as keyof typeof claims];
    if (claim.status === 'context') expect(link.getAttribute('data-voice')).toBe('context');
    if (claim.status === 'as-stated') expect(link.getAttribute('data-voice')).toBe('as-stated');
  }
});
