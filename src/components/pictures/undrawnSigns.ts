import { pictureFonts } from './pictureFonts.ts';

const there = new Set(Object.values(pictureFonts).flatMap(({ font }) => font.characterSet));
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The characters in the words of an SVG that no typeface of pictures has, each once. */
export function undrawnSigns(svg: string): readonly string[] {
  const words = [...svg.matchAll(/<text[\s>].*?<\/text>/gs)]
    .map(([text]) => text.replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '');
  return [...new Set(words)].filter((sign) => sign > ' ' && !there.has(sign.codePointAt(0) ?? 0));
}
