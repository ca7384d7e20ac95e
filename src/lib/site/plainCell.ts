/**
 * A text for a CSV cell that no spreadsheet takes for a formula. A text that begins with `=`, `+`, `-`, `@`, a tab or
 * a line end (or with the full-width forms of those signs) gets an apostrophe before it, as OWASP's page on CSV
 * injection advises. A plain number, also a negative one, and the minus sign “−” of prose stay as they are: neither
 * can run.
 *
 * A text that begins with apostrophes and such a sign gets one more, so nothing is lost: take one apostrophe away from
 * `'=` and the text is as it was.
 */
export function plainCell(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
