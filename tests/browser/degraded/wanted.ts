/** What a reader must be able to read on a page, whatever is missing, by selectors inside `main`. */
export const wanted = {
  claims: 'a[href*="claims/"], .claim-value',
  values: '.figure-data :is(th, td)',
  sources:
    'a[href*="sources.html#"], a[data-cite], a.external, .entry > p, .footnotes li, .source-chain li, .source-health :is(th, td)',
  /** All that is written, in whatever part. */
  texts: 'h1, h2, h3, p, li, th, td, dt, dd, output, figcaption, blockquote',
} as const;

export type Wanted = keyof typeof wanted;

/**
 * What is not asked for: drawings, whose values the tables hold; ways through the site and out of it, which paper has
 * no use for; other views of a figure; what is for eyes alone, or for one state of the script alone.
 */
export const apart =
  '.chart, svg, nav, template, script, .cite-this, .figure-actions, .heading-mark, .para-mark, .view ~ .view, .gallery-picture, [aria-hidden="true"], .needs-script, .only-without-script, #card, #keys, .said';

/** Said to those who listen and seen by nobody: also the heads of a table that shows a row as a block where there is no room. */
export const heardOnly = '.hidden, .downloads thead';
