import { escapeMarkup } from './escapeMarkup.ts';

/** A feed. Ids are IRIs that never change, wherever the site stands. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The page that it is the feed of, and the feed itself, from the root of the site. */
  readonly page: string;
  readonly self: string;
  /** Where the site stands, where that is known; its links are relative otherwise. */
  readonly base?: string | undefined;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
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
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    updated(newest),
    `<author>${text('name', feed.author)}</author>`,
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
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
