import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';

/**
 * What makes a page heavy, for the message of a budget that is not kept: how many bytes it would save to leave out the head,
 * each child of the main part, each figure, the footer.
 *
 * @param path of the page in the site
 * @returns the heaviest three
 */
export function heaviestParts(path: string, root = 'dist'): string[] {
  const { document } = parseHTML(readFileSync(join(root, path), 'utf8'));
  // A quick compression shows as well what is heavy.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const weigh = () => brotliCompressSync(document.toString(), { params }).length;
  const whole = weigh();
  const selector = 'head, body > header, body > footer, main > *, main > * > section, main figure';
  return [...document.querySelectorAll(selector)]
    .map((element) => {
      const name = element.localName + (element.id && `#${element.id}`);
      const stand = document.createElement('i');
      element.replaceWith(stand);
      const bytes = whole - weigh();
      stand.replaceWith(element);
      return { name, bytes };
    })
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map(({ name, bytes }) => `${name} ${bytes}`);
}
