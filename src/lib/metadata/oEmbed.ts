import type { EditionMeta } from '../schema/editionMeta.ts';

/** A thing of the edition that other pages show in a frame. Addresses are full, sizes in CSS pixels. */
export interface EmbeddedThing {
  readonly title: string;
  /** The line of HTML that shows it. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** A picture of it. */
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number };
}

/**
 * The answer of oEmbed 1.0 (oembed.com, 2.3.4.4, type “rich”) to the question how to show a thing. It is a file, found by the link in the head of
 * the thing's page, so it heeds no `maxwidth`: its frames take the width that there is.
 *
 * @param site where the edition is published, with a closing slash
 */
export function oEmbed({ edition }: EditionMeta, site: string, thing: EmbeddedThing) {
  const { title, html, width, height, thumbnail } = thing;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: edition.name,
    provider_url: site,
    html,
    width,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

/** Where the answer for a thing stands, from the root of the site: `embed/claims/a.html` → `embed/claims/a.json`. */
export function oEmbedPath(framed: string): string {
  return framed.replace(/\.html$/, '.json');
}
