/** Whether words are an address from the root of the site, as `urls.lock` and redirects write it: `terms.html#soc`. */
export function isAddress(words: string): boolean {
  return (
    /^[^\s/#?\\][^\s#?\\]*(#[^\s#]+)?$/.test(words) &&
    !/(^|\/)\.\.?(\/|$)|\/\/|:/.test(words.split('#')[0] ?? '')
  );
}
