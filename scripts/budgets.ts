/** What a page may weigh: bytes as a host sends them, text compressed by brotli at its highest quality. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Which pages it is for, by path. */
  readonly pages: RegExp;
  readonly part: 'html' | 'css' | 'script' | 'fonts';
}

/** The budgets of the edition; `tests/site/weight.test.ts` asks for them, `npm run report sizes` prints what is left. */
export const budgets: readonly Budget[] = [
  { name: 'stylesheets of a page', limit: 8000, pages: /./, part: 'css' },
  { name: 'script that runs before the reader does anything', limit: 6000, pages: /./, part: 'script' },
  { name: 'fonts of a page', limit: 31_000, pages: /./, part: 'fonts' },
  { name: 'a section with all its charts', limit: 25_000, pages: /^sections\//, part: 'html' },
  { name: 'index.html', limit: 12_000, pages: /^index\.html$/, part: 'html' },
  { name: 'page of a claim', limit: 6000, pages: /^claims\//, part: 'html' },
];
