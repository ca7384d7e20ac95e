/** A title in quotation marks, with the full stop or comma inside them as American styles set it; quotations in it turn single. */
export function quoted(title: string, close: '.' | ',' | '' = ''): string {
  const inner = title.replace(/“([^”]*)”/g, '‘$1’');
  return `“${inner}${/[?!]$/.test(inner) ? '' : close}”`;
}
