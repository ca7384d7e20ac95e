/** An element of XML; `text` is that of its own text nodes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads well-formed XML (1.0) without document type, sections of CDATA and comments, which our files have not.
 *
 * @throws Error where it is not well-formed
 */
export function readXml(text: string): XmlElement {
  const body = text.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/i, '');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const token = /<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let match = token.exec(body); match; match = token.exec(body)) {
    at = token.lastIndex;
    const [, closes, name, attributes = '', empty, words] = match;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.text += decode(words);
    else if (closes !== undefined) {
      if (parent.name !== closes) throw new Error(`</${closes}> closes <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (at !== body.length || open.length !== 1 || !root || more.length > 0 || top.text.trim())
    throw new Error(`not well-formed: ${body.slice(at, at + 40)}`);
  return root;
}

function decode(text: string): string {
  return text.replace(/&(#x?)?(\w*);?/g, (whole, number, name) => {
    if (!whole.endsWith(';')) throw new Error(`& stands alone in ${text.slice(0, 40)}`);
    if (number) return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10));
    const sign = entities[name];
    if (sign === undefined) throw new Error(`no entity ${whole}`);
    return sign;
  });
}
