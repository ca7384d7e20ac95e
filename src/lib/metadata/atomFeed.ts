import { createHash } from 'node:crypto';
import * as language from '#edition/data/language.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';

/** A feed. Ids are IRIs that never change, wherever the site stands. */
interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The page that it is the feed of, and the feed itself, from the root of the site. */
  readonly page: string;
  readonly self: string;
  /** Where what it is of is archived: full addresses. */
  readonly related?: readonly string[];
  /** Where the site stands, where that is known; its links are relative otherwise. */
  readonly base?: string | undefined;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, a day. */
  readonly date: string;
  /** From the root of the site. */
  readonly path: string;
  /** What changed, a line each. */
  readonly lines: readonly string[];
}

/** An Atom feed (RFC 4287). A day without a time of day is its beginning in UTC, so that the same data give the same feed. */
export function atomFeed(feed: Feed): string {
  const base = feed.base?.replace(/\/?$/, '/') ?? '';
  const link = (rel: string, path: string, type: string) =>
    `<link rel="${rel}" type="${type}" href="${escapeMarkup(base + path)}"/>`;
  const text = (name: string, words: string) => `<${name}>${escapeMarkup(words)}</${name}>`;
  const updated = (date: string) => text('updated', `${date}T00:00:00Z`);
  const newest = feed.entries.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.locale.tag}">`,
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    updated(newest),
    `<author>${text('name', feed.author)}</author>`,
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    ...(feed.related ?? []).map((address) => `<link rel="related" href="${escapeMarkup(address)}"/>`),
    ...feed.entries.flatMap(({ id, title, date, path, lines }) => [
      '<entry>',
      text('id', id),
      text('title', title),
      updated(date),
      link('alternate', path, 'text/html'),
      `<content type="html">${escapeMarkup(`<ul>${lines.map((line) => text('li', line)).join('')}</ul>`)}</content>`,
      '</entry>',
    ]),
    '</feed>\n',
  ].join('\n');
}

/** The namespace for URLs, RFC 9562, section 6.6. */
const urls = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The URN of a name, always the same one: a UUID version 5 in the namespace of URLs (RFC 9562, section 5.5). */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(urls).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
