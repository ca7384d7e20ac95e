import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { positionAt, type TextDiagnostic } from './diagnostic.ts';
import { isJsxElement, type ProseFile, positionOf, propOf } from './parseProse.ts';
import { didYouMean } from './suggestion.ts';

/** Finds footnotes that are no source and no remark of the paper, hold other text than their source, stand twice or are not referred to. */
export function validateFootnotes({ tree, edition: { sources, remarks } }: ProseFile): TextDiagnostic[] {
  const ids = [
    ...Object.keys(sources).filter((id) => sources[id]?.role === 'footnote'),
    ...Object.keys(remarks),
  ];
  const { definitions, references } = footnotesIn(tree);
  const seen = new Set<string>();

  return [...definitions, ...references].flatMap((node) => {
    const id = node.identifier;
    const find = (what: string, fix: string) => [
      { at: positionOf(node), what: `footnote “${id}” ${what}`, fix },
    ];
    const isSecond = seen.has(node.type + id);
    seen.add(node.type + id);
    if (node.type === 'footnoteReference')
      return isSecond ? find('is referred to twice', 'keep the place where the paper has its number') : [];
    if (isSecond) return find('is defined twice', 'take one definition out');
    if (!ids.includes(id))
      return find('is not a footnote of the paper', didYouMean(id, ids, `use one of ${ids.join(', ')}`));
    const isRemark = Object.hasOwn(remarks, id);
    if (isRemark && !isOneParagraph(node))
      return find('is a remark of several blocks', 'write it as one paragraph, or split the remark');
    if (!isRemark && !isSourceNote(node))
      return find('has other text than its source', `write [^${id}]: <SourceNote id="${id}" />`);
    if (references.some(({ identifier }) => identifier === id)) return [];
    return find(
      'has no reference',
      `put [^${id}] where the paper has its number, or take the definition out`,
    );
  });
}

function footnotesIn(tree: Root): { definitions: FootnoteDefinition[]; references: FootnoteReference[] } {
  const definitions: FootnoteDefinition[] = [];
  const references: FootnoteReference[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type === 'footnoteReference') references.push(node);
  });
  return { definitions, references };
}

/** Only the first paragraph of a footnote is printed. */
function isOneParagraph({ children }: FootnoteDefinition): boolean {
  return children.length === 1 && children[0]?.type === 'paragraph';
}

function isSourceNote({ identifier, children }: FootnoteDefinition): boolean {
  const [first] = children;
  const [note, ...more] = first?.type === 'paragraph' && children.length === 1 ? first.children : children;
  return !more.length && !!note && isJsxElement(note, 'SourceNote') && propOf(note, 'id') === identifier;
}

/** Finds footnote references without a definition: Markdown leaves them as plain text. */
export function validateUndefinedFootnotes({ text, tree, edition }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const source = text.slice(start, position?.end.offset ?? start);
    for (const { 1: id, index } of source.matchAll(/\[\^([^\]\s]+)\]/g))
      diagnostics.push({
        at: positionAt(text, start + index),
        what: `footnote “${id}” has no definition`,
        fix: `add at the end of the file: [^${id}]: ${Object.hasOwn(edition.remarks, id ?? '') ? 'and its text' : `<SourceNote id="${id}" />`}`,
      });
  });
  return diagnostics;
}
