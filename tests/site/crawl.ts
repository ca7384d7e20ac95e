import { parseHTML } from 'linkedom';

/** Attributes by which pages name files that a browser, or a mirror, gets. */
const named = '[href], [src], [srcset], [poster], object[data]';

/**
 * Copies a site as a crawler without script does: from the front page along every link that stays below it.
 *
 * @param start address of the front page's folder, with a slash at its end
 * @param published where the site says that it stands, if it does: what is named there is asked for at `start`
 * @returns the bytes of every file that was reached, by its path below `start`, and what was not there
 */
export async function crawl(
  start: string,
  published?: string,
): Promise<{ files: Map<string, Buffer>; missing: string[] }> {
  const files = new Map<string, Buffer>();
  const missing: string[] = [];
  const waiting = [start];
  const seen = new Set(waiting);
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    const response = await fetch(address);
    const body = Buffer.from(await response.arrayBuffer());
    if (!response.ok) {
      missing.push(address);
      continue;
    }
    const type = response.headers.get('content-type') ?? '';
    files.set(pathOf(address, start, type), body);
    for (const link of linksOf(body.toString(), type)) {
      const next = URL.parse(published ? link.replace(published, start) : link, response.url);
      if (!next) continue;
      next.hash = '';
      next.search = '';
      if (!next.href.startsWith(start) || seen.has(next.href)) continue;
      seen.add(next.href);
      waiting.push(next.href);
    }
  }
  return { files, missing };
}

function pathOf(address: string, start: string, type: string): string {
  const path = decodeURIComponent(address.slice(start.length)).replace(/^$|\/$/, '$&index.html');
  return type.startsWith('text/html') && !path.endsWith('.html') ? `${path}.html` : path;
}

function linksOf(text: string, type: string): string[] {
  if (type.startsWith('text/css'))
    return [...text.matchAll(/url\(["']?([^"')\]]+)/g)].map(([, link]) => link ?? '');
  if (!type.startsWith('text/html')) return [];
  const { document } = parseHTML(text);
  const templates = [...document.querySelectorAll('template')].map(
    (one) => parseHTML(one.innerHTML).document,
  );
  return [document, ...templates].flatMap((part) =>
    [...part.querySelectorAll(named)].flatMap((element) =>
      ['href', 'src', 'srcset', 'poster', 'data'].flatMap((name) => element.getAttribute(name) ?? []),
    ),
  );
}
