import { escapeMarkup } from '../../lib/format/escapeMarkup.ts';

/**
 * The line of HTML that puts a figure into another page.
 *
 * @param title of the figure
 * @param address of the page that holds the figure alone
 * @param height of the frame, in CSS pixels
 */
export function embedLine(title: string, address: string, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
