import { expect, test } from 'vitest';
import { atomFeed, nameUuid } from '../../src/lib/metadata/atomFeed.ts';

const feed = {
  id: 'urn:x',
  title: 'A & B',
  subtitle: 's',
  author: 'n',
  page: 'changes.html',
  self: 'feed.xml',
  entries: [
    { id: 'urn:y', title: 't', date: '2026-11-24', path: 'changes.html#v2', lines: ['<b>&'] },
    { id: 'urn:z', title: 't', date: '2027-01-02', path: 'changes.html#v1', lines: [] },
  ],
};

test('atomFeed(feed) escapes words once, and as HTML once more', () => {
  expect(atomFeed(feed)).toContain('<title>A &amp; B</title>');
  expect(atomFeed(feed)).toContain('&lt;li&gt;&amp;lt;b&amp;gt;&amp;amp;&lt;/li&gt;');
});

test('atomFeed(feed) was updated when its newest entry was', () => {
  expect(atomFeed(feed).match(/<updated>(.*?)</)?.[1]).toBe('2027-01-02T00:00:00Z');
});

test('atomFeed(feed) has absolute links where the site is known, relative ones where not', () => {
  expect(atomFeed(feed)).toContain('href="changes.html#v2"');
  for (const base of ['https://example.org/a', 'https://example.org/a/'])
    expect(atomFeed({ ...feed, base })).toContain('href="https://example.org/a/changes.html#v2"');
});

// Expected value from Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/').
test('nameUuid(name) is the UUID that others compute', () => {
  expect(nameUuid('https://example.org/')).toBe('urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11');
});
