/**
 * The text of the script that stands behind the links of stylesheets in a body. It does nothing: a browser runs it when the
 * stylesheets before it are there, and shows until then what stands before, never what has no style yet. Chromium would wait
 * without it.
 */
export const awaitSheets = '0';

const link = /<link rel="stylesheet" href="[^"]*">/g;

/** All that the first sheet styles whole: up to the title, and the sentence below it. A title that nobody sees counts as what follows. */
const firstText =
  /<main\b[^>]*>(?:(?!<h1\b|<figure\b).)*(?:<h1(?! class="hidden")[^>]*>.*?<\/h1>(?:<a class="heading-mark"[^>]*><\/a><\/div>)?(?:\s*<p class="standfirst"[^>]*>.*?<\/p>)?)?/s;

/**
 * Takes the stylesheets of a page that has a first sheet from its head to behind its first text, which then waits for none of them. Where
 * scripts are switched off they are in the head too.
 *
 * @param html of a built page
 * @param stays name of a stylesheet that stays in the head, as the first text needs it
 */
export function placeSheets(html: string, stays: string): string {
  const [head = ''] = /<head>.*?<\/head>/s.exec(html) ?? [];
  const links = (head.replace(/<noscript>.*?<\/noscript>/gs, '').match(link) ?? []).filter(
    (one) => !stays || !one.includes(`/${stays}.css"`),
  );
  const before = firstText.exec(html);
  if (!links.length || !before || !head.includes('<style>')) return html;
  const end = before.index + before[0].length;
  const sheets = links.join('');
  const above = links
    .reduce((text, one) => text.replace(one, ''), html.slice(0, end))
    .replace('</head>', `<noscript>${sheets}</noscript></head>`);
  return `${above}${sheets}<script>${awaitSheets}</script>${html.slice(end)}`;
}
