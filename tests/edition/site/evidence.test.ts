import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import * as words from '#edition/data/language.ts';
import { claims, factChecks, independentSeries, notes, sources } from '../../../src/data/index.ts';
import { edition } from '../../../src/edition.ts';
import { countClaims, sayStates } from '../../../src/lib/edition/countClaims.ts';
import { verdictOf } from '../../../src/lib/edition/verdictOf.ts';
import type { BasisId } from '../../../src/lib/edition/weighVerdict.ts';
import { formatClaim } from '../../../src/lib/format/formatClaim.ts';
import { formatComparison } from '../../../src/lib/format/formatComparison.ts';
import { aspects } from '../../../src/lib/schema/aspect.ts';
import type { FactCheck } from '../../../src/lib/schema/factCheck.ts';
import type { Note } from '../../../src/lib/schema/note.ts';
import { checkStates, type VerdictId, verdicts } from '../../../src/lib/schema/verdict.ts';
import { anchorOf } from '../../../src/lib/urls/pathOf.ts';
import { page } from '../../site/pages.ts';

const { document } = page('evidence.html');
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const counts = countClaims(edition.claims.all);

test.each(Object.keys(verdicts) as VerdictId[])(
  'evidence.html lists what is %s as the data do',
  (verdict) => {
    const given = Object.values<FactCheck>(factChecks).filter((check) => check.verdict === verdict);
    const listed = [...document.querySelectorAll(`.check[data-verdict="${verdict}"]`)].map(({ id }) => id);
    expect(listed).toEqual(given.map(({ id }) => `check-${id}`));
  },
);

test('front page, evidence page and figure 15 say the same of the same claims, in the same words', () => {
  const sentence = sayStates(counts);
  expect(page('index.html').document.querySelector('.front-states')?.textContent).toContain(sentence);
  expect(text('#states')).toContain(sentence);
  expect(page('figures/evidence-map.html').document.body.textContent).toContain(sentence);
});

test('evidence.html counts what the checks rest on, and says in the same words where no primary page was seen', () => {
  for (const id of Object.keys(words.bases) as BasisId[]) {
    const resting = edition.factChecks.all.filter(({ basis }) => basis === id);
    expect(text(`[data-basis="${id}"]`)).toBe(String(resting.length));
    for (const check of resting) {
      const says = document.getElementById(`check-${check.id}`)?.textContent ?? '';
      expect(says.includes(words.checks.noPrimary), check.id).toBe(!['primary', 'none'].includes(id));
    }
  }
});

test('each claim that nobody has looked for is listed as such, and on its page', () => {
  const ids = edition.claims.all.filter(({ state }) => state === 'unchecked').map(({ id }) => id);
  const listed = [...document.querySelectorAll('#unchecked ~ ul [data-claim]')];
  expect(listed.map((link) => link.getAttribute('data-claim'))).toEqual(ids);
  for (const id of ids)
    expect(page(`claims/${id}.html`).document.querySelector('.claim-others')?.textContent).toContain(
      checkStates.unchecked.name,
    );
});

const ofWorld = edition.claims.all.filter(({ state }) => state);

test('each claim about the world opens its page with what independent sources give, in the words of the data', () => {
  const published = JSON.parse(readFileSync('dist/data/claims.json', 'utf8')) as {
    claims: { id: string; comparison?: string }[];
  };
  const given = new Map(published.claims.map(({ id, comparison }) => [id, comparison]));
  for (const claim of edition.claims.all) {
    const opening = page(`claims/${claim.id}.html`).document.querySelector('.claim-others');
    const says = formatComparison(claim);
    expect(given.get(claim.id), claim.id).toBe(says);
    expect(opening?.textContent?.includes(says ?? ''), claim.id).toBe(says ? true : undefined);
    expect(opening?.querySelector('[data-verdict]')?.getAttribute('data-verdict'), claim.id).toBe(
      says ? claim.verdict : undefined,
    );
  }
});

test('where values can be compared a strip shows the paper’s first, then each other with its value and who gave it', () => {
  const compared = ofWorld.filter((claim) => claim.compared.length > 0);
  expect(compared.length).toBeGreaterThan(8);
  for (const claim of ofWorld) {
    const { document: own } = page(`claims/${claim.id}.html`);
    const rows = [...own.querySelectorAll('.strip > li:not(.strip-ends)')];
    const values = claim.compared.map((value) => value.claim);
    expect(rows.length, claim.id).toBe(values.length > 0 ? 1 + values.length : 0);
    for (const [index, row] of rows.entries()) {
      const shown = values[index - 1] ?? claim;
      expect(row.getAttribute('data-strip')).toBe(index === 0 ? 'paper' : 'context');
      expect(row.textContent).toContain(formatClaim(shown));
      for (const origin of claim.compared[index - 1]?.origins ?? ['The paper'])
        expect(row.textContent).toContain(origin);
      expect(row.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    }
  }
});

test('evidence.html draws each claim that can be compared once, the disputed first', () => {
  const drawn = [...document.querySelectorAll('.strip')].map((strip) =>
    strip.previousElementSibling?.textContent?.trim(),
  );
  const expected = ofWorld
    .filter((claim) => claim.compared.length > 0)
    .map((claim) => formatComparison(claim));
  expect(drawn.toSorted()).toEqual(expected.toSorted());
  const groups = [...document.querySelectorAll('h3[id^="verdict-"]')].map(({ id }) => id);
  expect(groups).toEqual(Object.keys(verdicts).map((id) => `verdict-${id}`));
});

test('a sign stands at a number only where the number itself is meant; what else is disputed or refined is a note at its paragraph', () => {
  const { document: paper } = page('paper.html');
  for (const mark of paper.querySelectorAll('.para .verdict')) {
    const id = mark.getAttribute('href')?.match(/claims\/([^.]+)\.html/)?.[1] ?? '';
    expect(mark.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe(
      edition.claims.get(id).verdictAtNumber,
    );
  }
  for (const { id, aspect, verdict, claimRecords } of edition.factChecks.all) {
    const here = paper.querySelectorAll(
      `[data-paragraph="${claimRecords[0]?.paragraph}"]:has(:not(.note *)[data-claim="${claimRecords[0]?.id}"]) [data-check="${id}"]`,
    );
    expect(here.length, id).toBe(
      !aspects[aspect].ofNumber && (verdict === 'disputed' || verdict === 'refined') ? 1 : 0,
    );
  }
});

test('a claim that changed says on its page what changed, and when', () => {
  const changed = edition.claims.all.filter((claim) => claim.changed);
  expect(changed.map(({ id }) => id)).toContain('scenarios-count');
  for (const { id, changed: all = [] } of changed)
    for (const { says } of all)
      expect(page(`claims/${id}.html`).document.getElementById('changed')?.textContent).toContain(says);
});

test.each(['framework.html', 'data/edges.csv', 'data/relations.json'])(
  '%s marks each relation that is our reading, and no other',
  (path) => {
    const inferred = edition.relations.all.filter((one) => one.inferred).map(({ id }) => id);
    expect(inferred.length).toBeGreaterThan(0);
    const marked = path.endsWith('.html')
      ? [...page(path).document.querySelectorAll('.steps tr')]
          .filter((row) => row.querySelector('.inferred'))
          .map((row) => row.getAttribute('data-step'))
      : path.endsWith('.csv')
        ? csvParse(new TextDecoder().decode(readFileSync(`dist/${path}`)))
            .filter((row) => row.inferred === 'true')
            .map(({ id }) => id)
        : (
            JSON.parse(readFileSync(`dist/${path}`, 'utf8')) as {
              relations: { id: string; inferred: boolean }[];
            }
          ).relations.flatMap((one) => (one.inferred ? [one.id] : []));
    expect(marked).toEqual(inferred);
  },
);

test('each page of a number offers to report an error in it, with its id, version and address, and without a form', () => {
  for (const { id } of edition.claims.all) {
    const report = page(`claims/${id}.html`).document.querySelector('#report');
    expect(report?.querySelector('form'), id).toBeNull();
    const lines = report?.querySelector('.report-text')?.textContent;
    for (const part of [`Claim: ${id}`, `Version: ${edition.meta.edition.version}`, `claims/${id}.html`])
      expect(lines, id).toContain(part);
  }
});

test.each(Object.values<FactCheck>(factChecks).map((check) => [check.id, check] as const))(
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
    Object.keys(independentSeries).map((id) => `series-${id}`),
  );
});

test('the downloads say what comparing a claim came to', () => {
  // A decoder takes the byte order mark away, which readFileSync leaves.
  const rows = csvParse(new TextDecoder().decode(readFileSync('dist/data/claims.csv')));
  for (const { id, verdict } of rows) expect(verdict, id).toBe(verdictOf(id ?? '', factChecks).verdict ?? '');
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
