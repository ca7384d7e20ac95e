import type { Spot } from '../../lib/textFragments/textFragment.ts';

/** A selection in the restatement, and the text of the page that it lies in. */
export interface Passage {
  readonly words: string;
  /** The paragraphs in which it begins and ends. */
  readonly first: HTMLElement;
  readonly last: HTMLElement;
  /** As `passageDirective` takes them. */
  readonly runs: readonly string[];
  readonly from: Spot;
  readonly to: Spot;
}

/** What stands in a paragraph and is not its text. */
const aside = '.para-mark, .sidenote, .footnote-reference, .verdict, .note, .figure, .hidden';

/**
 * Reads the page run by run, and the selected words of paragraphs in it.
 *
 * @returns undefined where the selection holds no word of a paragraph
 */
export function readPassage(range: Range): Passage | undefined {
  const runs: string[] = [''];
  const pieces: { text: string; para: HTMLElement }[] = [];
  let from: Spot | undefined;
  let to: Spot | undefined;
  const here = () => ({ run: runs.length - 1, offset: runs.at(-1)?.length ?? 0 });
  const add = (text: string) => {
    const run = runs.at(-1) ?? '';
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    runs[runs.length - 1] = run + (run === '' || run.endsWith(' ') ? collapsed.trimStart() : collapsed);
  };
  const read = (node: Node): void => {
    if (node instanceof Text) readText(node);
    if (!(node instanceof Element) || node.matches('script, style, template, .passage')) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const apart = display !== 'inline' || node.matches(`br, ${aside}`);
    if (apart) runs.push('');
    for (const child of node.childNodes) read(child);
    if (apart) runs.push('');
  };
  const readText = (node: Text): void => {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const para = node.parentElement?.closest<HTMLElement>('.para');
    const chosen = node.data.slice(start, end);
    const within = para && !node.parentElement?.closest(aside) && range.intersectsNode(node);
    add(node.data.slice(0, start));
    const hasWords = para && within && chosen.trim();
    if (hasWords) from ??= here();
    add(chosen);
    if (hasWords) to = here();
    // A space may be a text of its own, as it is after a footnote.
    if (para && within) pieces.push({ text: chosen, para });
    add(node.data.slice(end));
  };
  read(document.body);
  const withWords = pieces.filter((piece) => piece.text.trim());
  const [first] = withWords;
  const last = withWords.at(-1);
  if (!first || !last || !from || !to) return undefined;
  const text = pieces.map((piece, index) =>
    index > 0 && piece.para !== pieces[index - 1]?.para ? ` ${piece.text}` : piece.text,
  );
  const words = text
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  return { words, first: first.para, last: last.para, runs, from, to };
}
