/**
 * Whether words are an address from the root of the site, as `urls.lock` and redirects write it: `terms.html#soc`. Quotes
 * and angle brackets would have to be escaped wherever an id is written, so none may have them.
 */
export function isAddress(words: string): boolean {
  return (
    /^[^\s/#?\\][^\s#?\\]*(#[^\s#"<>']+)?$/.test(words) &&
    !/(^|\/)\.\.?(\/|$)|\/\/|:/.test(words.split('#')[0] ?? '')
  );
}
