import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { beginsSentence, sentenceStarts, standIn } from './format/sentenceStarts.ts';

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

/** What a node is where sentences are told apart: its text, nothing for the number of a footnote, a word for anything else. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return nameOf(node) === 'FootnoteReference' || isElement(node, 'sup') ? '' : standIn;
}

/** The nodes of a text by sentence; text is cut where one ends, anything else stays whole. */
function sentencesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const flat = nodes.map(textOf).join('');
  const starts = sentenceStarts(flat);
  const sentences: ElementContent[][] = [[]];
  let at = 0;
  for (const node of nodes) {
    const next = at + textOf(node).length;
    if (node.type !== 'text') {
      // Where sentences follow each other without a space, as in Chinese, one ended before this.
      if (next > at && starts.includes(at) && sentences.at(-1)?.length) sentences.push([]);
      if (node.type === 'mdxJsxTextElement' && node.name === 'Num' && beginsSentence(flat, at))
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'beginsSentence', value: null });
      sentences.at(-1)?.push(node);
      at = next;
      continue;
    }
    // A sentence that ends with this text, without a space, may have its footnote after it.
    const cuts = starts.filter(
      (start) => start > at && (start < next || (start === next && node.value.endsWith(' '))),
    );
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
  return { type: 'element', tagName: 'span', properties: { className: ['sentence'] }, children };
}
