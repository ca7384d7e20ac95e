import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import * as words from '#edition/data/language.ts';

/**
 * Puts each sentence that states a claim (`<Num>`, `<Claim>`) into `<span class="sentence">`, so that it can be shown apart
 * from the others. A footnote belongs to the sentence before it. A value that begins its sentence is told so, for its capital.
 */
export function rehypeSentences() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (!holdsText(node) || !node.children.some(isClaim)) return;
      node.children = sentencesOf(node.children).flatMap((sentence) =>
        sentence.some(isClaim) ? [wrapped(sentence)] : sentence,
      );
    });
  };
}

const segmenter = new Intl.Segmenter(words.locale.tag, { granularity: 'sentence' });

/** Elements of text, as Markdown makes them; an item of a list that has paragraphs holds these, and no text itself. */
function holdsText({ tagName, children }: Element): boolean {
  return tagName === 'p' || (tagName === 'li' && !children.some((child) => isElement(child, 'p')));
}

function isElement(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}

function nameOf(node: ElementContent): string {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name
    ? node.name
    : '';
}

function isClaim(node: ElementContent): boolean {
  return nameOf(node) === 'Num' || nameOf(node) === 'Claim';
}

/** What stands in for a node where sentences are told apart: a word with a capital, as a name or number may begin one. */
function standIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return nameOf(node) === 'FootnoteReference' || isElement(node, 'sup') ? '' : 'X';
}

/** The nodes of a text by sentence; text is cut where one ends, anything else stays whole. */
function sentencesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const flat = nodes.map(standIn).join('');
  const ends = [...segmenter.segment(flat)].map(({ index, segment }) => index + segment.length);
  const sentences: ElementContent[][] = [[]];
  let at = 0;
  for (const node of nodes) {
    const next = at + standIn(node).length;
    if (node.type !== 'text') {
      sentences.at(-1)?.push(node);
      at = next;
      continue;
    }
    // A sentence that ends with this text, without a space, may have its footnote after it.
    const cuts = ends.filter((end) => end > at && (end < next || (end === next && node.value.endsWith(' '))));
    for (const [index, from] of [at, ...cuts].entries()) {
      if (index > 0) sentences.push([]);
      const value = flat.slice(from, cuts[index] ?? next);
      if (value) sentences.at(-1)?.push({ type: 'text', value });
    }
    at = next;
  }
  return sentences;
}

function wrapped(children: ElementContent[]): Element {
  const [first] = children.filter((node) => node.type !== 'text' || node.value.trim());
  if (first?.type === 'mdxJsxTextElement' && first.name === 'Num')
    first.attributes.push({ type: 'mdxJsxAttribute', name: 'beginsSentence', value: null });
  return { type: 'element', tagName: 'span', properties: { className: ['sentence'] }, children };
}
