import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isWithin } from '../edition/outline.ts';
import type { Actor } from '../schema/actor.ts';
import type { Citation } from '../schema/citation.ts';
import type { Claim } from '../schema/claim.ts';
import type { Figure } from '../schema/figure.ts';
import type { Remark } from '../schema/remark.ts';
import type { Section } from '../schema/section.ts';
import type { Source } from '../schema/source.ts';
import type { Position } from './diagnostic.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * The syntax tree of an MDX file.
 *
 * @throws VFileMessage with `line`, `column` and `reason` where the syntax is wrong
 */
export function parseProse(text: string): Root {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size > 99) kept.clear();
  const tree = parser.parse(text);
  kept.set(text, tree);
  return tree;
}

/** While one writes, all files are validated at each save, of which one has changed. */
const kept = new Map<string, Root>();

/** A section's file, read and parsed, with the records that it may name. */
export interface ProseFile {
  readonly text: string;
  readonly tree: Root;
  readonly edition: ProseEdition;
  /** Numbers of the section and its subsections, in the paper's order; empty where its front matter names no section. */
  readonly outline: readonly string[];
}

type Records<Value> = Readonly<Record<string, Value>>;

/** What the check of prose needs to know of the edition: its records by id. */
export interface ProseEdition {
  readonly sections: Records<Pick<Section, 'paragraphs' | 'restated'>>;
  readonly claims: Records<
    Pick<Claim, 'paragraph' | 'status' | 'qualifier' | 'period' | 'inWords'> &
      Partial<Pick<Claim, 'value' | 'p'>>
  >;
  readonly citations: Records<Pick<Citation, 'paragraph'>>;
  readonly sources: Records<Pick<Source, 'role' | 'paragraphs'>>;
  readonly remarks: Records<Pick<Remark, 'paragraph'>>;
  readonly actors: Records<Pick<Actor, 'paragraphs'>>;
  readonly terms: Records<unknown>;
  readonly figures: Records<Pick<Figure, 'section' | 'inText'>>;
  readonly tables: Records<{ readonly section: string }>;
  readonly equations: Records<{ readonly section: string }>;
  readonly images: Records<{ readonly section: string }>;
  /** Words that hold a digit and are no quantity: “5G”. */
  readonly names: readonly string[];
}

/** A tag in MDX: in a sentence, or on lines of its own. */
export type JsxElement = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Whether a node is a tag in MDX, of a certain name where one is given. */
export function isJsxElement(node: Nodes, name?: string): node is JsxElement {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  return name === undefined || node.name === name;
}

/** A property of a tag that is written as text, `id="catl"`; undefined where it is missing or written otherwise. */
export function propOf(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    )
      return attribute.value;
  return undefined;
}

/** Which part of a paragraph a <Para> holds: its `part={2}`, else 1. */
function partOf({ attributes }: JsxElement): number {
  const part = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'part',
  );
  return Number((typeof part?.value === 'object' ? part.value?.value : part?.value) ?? 1);
}

/** The place where a parsed node begins; the file's first character for a node that was not parsed. */
export function positionOf(node: { readonly position?: { readonly start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** A <Para> of a file. */
interface Para {
  /** The paragraph of the paper that it restates: “2.1-3”. */
  readonly of: string;
  readonly part: number;
  readonly element: JsxElement;
}

/** The paragraphs of a file in their order; those without `of` are left out. */
export function parasOf(tree: Root): Para[] {
  return tree.children.flatMap((node) => {
    const of = isJsxElement(node, 'Para') ? propOf(node, 'of') : undefined;
    return isJsxElement(node) && of !== undefined ? [{ of, part: partOf(node), element: node }] : [];
  });
}

/** A paragraph or a subsection's heading in a file. */
interface Landmark {
  /** “¶2.1-3” or “§2.1”. */
  readonly mark: string;
  readonly at: Position;
}

/** The paragraphs and subsection headings of a file in their order; the parts of a paragraph count as one. */
export function landmarksOf(tree: Root): Landmark[] {
  const all = tree.children.flatMap((node) => {
    if (!isJsxElement(node, 'Para') && !isJsxElement(node, 'Subsection')) return [];
    const of = propOf(node, 'of');
    return of === undefined
      ? []
      : [{ mark: `${node.name === 'Para' ? '¶' : '§'}${of}`, at: positionOf(node) }];
  });
  return all.filter(({ mark }, index) => mark.startsWith('§') || mark !== all[index - 1]?.mark);
}

/**
 * The numbers of a section and its subsections, in the paper's order: “2”, “2.1”, “2.2”.
 *
 * @param numbers all section numbers, the subsections of one section in their order
 * @returns nothing for a section that is not among them
 */
export function outlineOf(section: string | undefined, numbers: readonly string[]): string[] {
  if (section === undefined || !numbers.includes(section)) return [];
  return [section, ...numbers.filter((number) => isWithin(number, section))];
}

/** The number of the section that a file restates, from its front matter, `section: "2"`; undefined where it has none. */
export function sectionOfFile(text: string): string | undefined {
  return /^---\r?\nsection: "(\d+|[A-Z])"\r?\n---\r?\n/.exec(text)?.[1];
}
