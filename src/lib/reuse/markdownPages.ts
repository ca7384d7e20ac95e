import { sectionHasPage } from '../site/sectionHasPage.ts';

/**
 * The pages that also stand as Markdown: those that are read as text. Claims are better served by `claims.csv` and
 * `claims.json`, and a figure stands in its section.
 *
 * @param sections numbers of all sections; the main ones have pages (the abstract, 0, stands in `paper.html`)
 * @returns paths of the pages in the site; the Markdown of `a.html` is `a.md`
 */
export function markdownPages(sections: readonly string[]): readonly string[] {
  return [
    'paper.html',
    ...sections.filter(sectionHasPage).map((number) => `sections/${number}.html`),
    'terms.html',
    'sources.html',
    'evidence.html',
    'about.html',
  ];
}
