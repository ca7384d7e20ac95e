import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DevServer, startDevServer } from '../../devServer.ts';

// What a save leads to is waited for, however slow the machine is.
const patient = { timeout: 240_000, interval: 100 };

let dev: DevServer;
beforeAll(async () => {
  dev = await startDevServer();
});
afterAll(() => dev?.stop());

const section = 'src/content/sections/5.mdx';
/** What the tests write stands beside it. */
const number = '<Num id="catl-share" />';
const claims = 'src/data/claims/section5.ts';
const terms = 'src/data/terms.ts';
const figures = 'src/content/figures.ts';

const seen = (path: string, words: string | RegExp) =>
  vi.waitFor(async () => {
    const { status, html } = await dev.page(path);
    expect(status).toBe(200);
    // Not `toMatch`, which would print the page.
    expect(new RegExp(words).test(html), `${words} on ${path}`).toBe(true);
  }, patient);
/** A message with its place stands in the overlay and in the terminal. */
const told = (message: RegExp) =>
  vi.waitFor(() => {
    expect(dev.overlay()).toMatch(message);
    expect(dev.terminal()).toMatch(message);
  }, patient);
const place = (file: string, words: string) =>
  new RegExp(`${file.replaceAll('.', '\\.')}:\\d+:\\d+ – [^\\n]*${words}[^\\n]* – .+`);

test('a word of a section is there on save', async () => {
  await seen('sections/5.html', 'data-claim="catl-share"');
  dev.edit(section, number, '$&, as was much noted,');
  await seen('sections/5.html', 'as was much noted');
});

test('a value is there on save, in prose and on its own page', async () => {
  dev.edit(claims, 'number: 37.9', 'number: 38.4');
  await seen('sections/5.html', /data-claim="catl-share"[^>]*>(<[^>]*>)*38\.4/);
  await seen('claims/catl-share.html', /38\.4/);
  dev.edit(claims, 'number: 38.4', 'number: 37.9');
});

test('a claim that is added is there on save, for its page and for prose', async () => {
  const record = /\n {2}'catl-share': \{[\s\S]*?\n {2}\},/.exec(
    readFileSync(join(dev.folder, claims), 'utf8'),
  )?.[0];
  dev.edit(claims, /\n {2}'catl-share': \{/, `${record?.replace('catl-share', 'catl-share-again')}$&`);
  await seen('claims/catl-share-again.html', 'CATL');
  dev.edit(section, number, '$&, once more <Num id="catl-share-again" />');
  await seen('sections/5.html', 'href="../claims/catl-share-again.html"');
});

test('of a claim that is renamed the prose that names it is told, until it follows', async () => {
  dev.edit(claims, "'catl-share-again'", "'catl-share-anew'");
  await told(place(section, 'catl-share-again'));
  dev.edit(section, 'catl-share-again', 'catl-share-anew');
  await seen('sections/5.html', 'href="../claims/catl-share-anew.html"');
});

test('of a claim that is removed the prose that names it is told, until it follows', async () => {
  dev.edit(claims, /\n {2}'catl-share-anew': \{[\s\S]*?\n {2}\},/, '');
  await told(place(section, 'catl-share-anew'));
  dev.edit(section, ', once more <Num id="catl-share-anew" />', '');
  await seen('sections/5.html', 'as was much noted');
});

test('a term is there on save; of one that is renamed the prose that names it is told', async () => {
  dev.edit(
    terms,
    /\n {2}soc: \{/,
    "\n  'test-term': { name: 'Test term', definition: 'A term of a test.', paragraphs: ['5.1-1'] },$&",
  );
  await seen('terms.html', 'A term of a test');
  dev.edit(section, 'much noted', 'much <Term id="test-term">noted</Term>');
  await seen('sections/5.html', 'href="../terms.html#test-term"');
  dev.edit(terms, "'test-term'", "'tested-term'");
  await told(place(section, 'test-term'));
  dev.edit(section, '"test-term"', '"tested-term"');
  await seen('sections/5.html', 'href="../terms.html#tested-term"');
});

test('a figure that is taken out is missed where it stands, and is back on save', async () => {
  dev.edit(figures, '  firmMatrix,\n', '');
  await told(place(section, 'firm-matrix'));
  dev.edit(figures, '  hydrogen,\n', '  firmMatrix,\n  hydrogen,\n');
  await seen('sections/5.html', 'id="fig-firm-matrix"');
});

test('a number that is typed in a figure is found on save, at its place', async () => {
  const file = 'src/content/figures/compute.ts';
  dev.edit(file, /\bsays: [`']/, '$&47 times: ');
  await told(place(file, '47'));
  dev.edit(file, '47 times: ', '');
  await seen('figures/compute.html', 'id="fig-compute"');
});
