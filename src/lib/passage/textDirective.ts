/** What a text fragment looks for: words, or a stretch from the first to the last words, with the words around them. */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * The fragment directive for a passage, to stand after `#id`: `:~:text=prefix-,start,end,-suffix` (WICG, URL Fragment Text
 * Directives, “Syntax”). Everything but letters, digits, `.` and `_` is percent-encoded as UTF-8: the directive's own signs `-`, `,`
 * and `&` must be, and brackets and quotes would end a link in Markdown or in a message.
 *
 * @throws URIError when half a surrogate pair stands alone, which is no text
 */
export function textDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : [`${encode(prefix)}-`],
    [encode(start)],
    end === undefined ? [] : [encode(end)],
    suffix === undefined ? [] : [`-${encode(suffix)}`],
  ];
  return `:~:text=${parts.flat().join(',')}`;
}

function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
