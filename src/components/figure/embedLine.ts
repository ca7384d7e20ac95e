import { escapeMarkup } from '../../lib/format/escapeMarkup.ts';

/**
 * The line of HTML that puts a figure or a claim into another page.
 *
 * @param title of the frame
 * @param address of the page that holds the thing alone
 * @param height of the frame, in CSS pixels
 */
export function embedLine(title: string, address: string, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/**
 * The line of HTML that puts a picture with its link into another page.
 *
 * @param alt what the picture says
 * @param address of the picture
 * @param link of the page that it leads to
 * @param size in CSS pixels
 */
export function pictureLine(
  alt: string,
  address: string,
  link: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return `<a href="${escapeMarkup(link)}"><img src="${escapeMarkup(address)}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}" loading="lazy"></a>`;
}
