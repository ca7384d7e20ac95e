/**
 * Fills the sizes into a page that lists files, once the files are there: a size that is measured cannot be wrong,
 * and some files are made from the built pages.
 *
 * In the page `<td data-size="claims.csv"></td>` waits for a size, and `<tr data-file="paper.pdf">…</tr>` is a row that
 * goes when the file does not exist. Sizes that are there are measured again.
 *
 * @param sizeOf bytes of a file of the site, undefined where there is none
 * @throws Error when a size waits for a file that does not exist
 */
export function fillDownloadSizes(html: string, sizeOf: (path: string) => number | undefined): string {
  return html
    .replace(/<tr data-file="([^"]+)"[^>]*>.*?<\/tr>/gs, (row, path: string) =>
      sizeOf(path) === undefined ? '' : row,
    )
    .replace(/(<td[^>]*? data-size="([^"]+)"[^>]*>)[^<]*<\/td>/g, (_, cell: string, path: string) => {
      const bytes = sizeOf(path);
      if (bytes === undefined)
        throw new Error(`the page of downloads lists ${path}, which the build did not make`);
      return `${cell}${formatSize(bytes)}</td>`;
    });
}

/** A size for reading, in powers of ten as file managers print it: 980 → “980 bytes”, 19960 → “20 kB”, 2.71e6 → “2.7 MB”. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
