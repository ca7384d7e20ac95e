import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { askDoi } from '../../../integrations/askDoi.ts';

const reply = readFileSync(new URL('./doiReply.json', import.meta.url), 'utf8');
const csl = { 'content-type': 'application/vnd.citationstyles.csl+json' };

test('doi.org is asked once, for CSL-JSON', async () => {
  const ask = vi.fn(async () => new Response(reply, { headers: csl }));
  expect(await askDoi('10.5555/12345678', ask)).toBe(reply);
  expect(ask.mock.calls).toEqual([
    ['https://doi.org/10.5555/12345678', { headers: { accept: 'application/vnd.citationstyles.csl+json' } }],
  ]);
});

test.each([
  [
    'no network',
    async () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })),
    'cannot be reached (ENOTFOUND)',
  ],
  ['an unknown DOI', async () => new Response('', { status: 404 }), 'knows no such DOI'],
  ['a busy server', async () => new Response('', { status: 503 }), 'answers 503'],
  [
    'a page for people',
    async () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    'but text/html',
  ],
])('with %s it says what to do instead', async (_what, ask, says) => {
  const failed = askDoi('10.5555/1', ask as typeof fetch);
  await expect(failed).rejects.toThrow(says);
  await expect(failed).rejects.toThrow('--from metadata.json');
});
