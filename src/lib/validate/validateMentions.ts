import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Position, positionAt, type TextDiagnostic } from './diagnostic.ts';
import {
  isJsxElement,
  type ProseEdition,
  type ProseFile,
  parasOf,
  positionOf,
  propOf,
} from './parseProse.ts';

const written: Readonly<Record<Mention['kind'], (id: string) => string>> = {
  claim: (id) => `<Num id="${id}" /> or <Claim id="${id}">…</Claim>`,
  citation: (id) => `<Cite id="${id}" />`,
  actor: (id) => `<Actor id="${id}" />`,
  footnote: (id) => `[^${id}]`,
};
const kinds = Object.keys(written) as Mention['kind'][];

/**
 * Finds records that belong to a paragraph but are not in it (claims, citations, actors, footnotes), and records in a
 * paragraph that they do not belong to. A claim may be repeated in any paragraph. A remark is part of its paragraph.
 */
export function validateMentions({ tree, edition }: ProseFile): TextDiagnostic[] {
  const homes = homesOf(edition);
  const paras = Object.groupBy(parasOf(tree), ({ of }) => of);
  const remarksOf = (paragraph: string) =>
    tree.children.filter(
      (node) =>
        node.type === 'footnoteDefinition' && edition.remarks[node.identifier]?.paragraph === paragraph,
    );
  return Object.entries(paras).flatMap(([paragraph, parts = []]) => {
    const at = positionOf(parts[0]?.element ?? tree);
    const mentions = [
      ...parts.flatMap(({ element }) => mentionsIn(element)),
      ...remarksOf(paragraph).flatMap(mentionsIn),
    ];
    const missing = kinds.flatMap((kind) =>
      [...homes[kind]]
        .filter(
          ([id, home]) =>
            home.includes(paragraph) && !mentions.some((one) => one.kind === kind && one.id === id),
        )
        .map(([id]) => ({
          at,
          what: `¶${paragraph} does not have its ${kind} “${id}”`,
          fix: `put ${written[kind](id)} in it, or fix the paragraph in the record of “${id}”`,
        })),
    );
    const stray = mentions
      .filter(({ kind, id }) => kind !== 'claim' && homes[kind].get(id)?.includes(paragraph) === false)
      .map(({ kind, id, at }) => ({
        at,
        what: `${kind} “${id}” is named in ¶${paragraph}, which its record does not list`,
        fix: `take the tag out, or add “${paragraph}” to the record of “${id}”`,
      }));
    return [...missing, ...stray];
  });
}

/** A record that a paragraph names. */
interface Mention {
  readonly kind: 'claim' | 'citation' | 'actor' | 'footnote';
  readonly id: string;
  readonly at: Position;
}

/** The claims, citations, actors and footnotes that a paragraph names; a claim's period alone does not state the claim. */
function mentionsIn(para: Nodes): Mention[] {
  const mentions: Mention[] = [];
  visit(para, (node) => {
    const add = (kind: Mention['kind'], ...ids: (string | undefined)[]) => {
      for (const id of ids) if (id !== undefined) mentions.push({ kind, id, at: positionOf(node) });
    };
    if (node.type === 'footnoteReference') add('footnote', node.identifier);
    if (isJsxElement(node, 'Claim')) add('claim', propOf(node, 'id'));
    if (isJsxElement(node, 'Num') && propOf(node, 'form') !== 'period') add('claim', propOf(node, 'id'));
    if (isJsxElement(node, 'Actor')) add('actor', propOf(node, 'id'));
    if (isJsxElement(node, 'Cite'))
      add('citation', propOf(node, 'id'), ...(propOf(node, 'ids')?.split(' ') ?? []));
  });
  return mentions;
}

/** For each kind of record, id → the paragraphs that it belongs to. Derived claims belong to none. */
type Homes = Readonly<Record<Mention['kind'], ReadonlyMap<string, readonly string[]>>>;

/** The paragraphs that each claim, citation, actor and footnote belongs to, as its record says. */
function homesOf({ claims, citations, actors, sources, remarks }: ProseEdition): Homes {
  const stated = Object.entries(claims).filter(([, { status }]) => status === 'as-stated');
  const footnotes = Object.entries(sources).filter(([, { role }]) => role === 'footnote');
  return {
    claim: new Map(stated.map(([id, { paragraph }]) => [id, [paragraph]])),
    citation: new Map(Object.entries(citations).map(([id, { paragraph }]) => [id, [paragraph]])),
    actor: new Map(Object.entries(actors).map(([id, { paragraphs }]) => [id, paragraphs])),
    footnote: new Map<string, readonly string[]>([
      ...footnotes.map(([id, { paragraphs }]) => [id, paragraphs] as const),
      ...Object.entries(remarks).map(([id, { paragraph }]) => [id, [paragraph]] as const),
    ]),
  };
}

/** Finds terms of the glossary that a file marks more than once: a page that is full of links is hard to read. */
export function validateTerms({ tree }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  const seen = new Set<string>();
  visit(tree, (node) => {
    const id = isJsxElement(node, 'Term') ? propOf(node, 'id') : undefined;
    if (id === undefined) return;
    if (seen.has(id))
      diagnostics.push({
        at: positionOf(node),
        what: `term “${id}” is marked twice`,
        fix: 'keep the tag of its first use',
      });
    seen.add(id);
  });
  return diagnostics;
}

/** What stands in running text by its id: the tag, and the kind of its records. */
const placed = [
  ['Figure', 'figure', 'figures'],
  ['Table', 'table', 'tables'],
  ['Equation', 'equation', 'equations'],
  ['Image', 'image', 'images'],
] as const;

/** Finds figures, tables, equations and images that stand twice, in another section than their record says, or not at all. */
export function validatePlaces(file: ProseFile): TextDiagnostic[] {
  return placed.flatMap(([tag, kind, kinds]) => validatePlacesOf(file, tag, kind, file.edition[kinds]));
}

function validatePlacesOf(
  { text, tree, outline }: ProseFile,
  tag: string,
  kind: string,
  records: Readonly<Record<string, { readonly section: string; readonly inText?: false | undefined }>>,
): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  const seen = new Set<string>();
  visit(tree, (node) => {
    const id = isJsxElement(node, tag) ? propOf(node, 'id') : undefined;
    const record = id !== undefined && Object.hasOwn(records, id) ? records[id] : undefined;
    if (id === undefined || !record) return;
    const find = (what: string, fix: string) =>
      diagnostics.push({ at: positionOf(node), what: `${kind} “${id}” ${what}`, fix });
    if (seen.has(id)) find('stands twice', `keep one, and refer to it with <Ref to="${kind}:${id}" />`);
    if (outline.length > 0 && !outline.includes(record.section))
      find(`has section ${record.section} but stands in section ${outline[0]}`, 'make the two agree');
    if (record.inText === false)
      find('stands on a page of its own', 'take it out of the text, or its inText away');
    seen.add(id);
  });
  for (const [id, { section, inText }] of Object.entries(records))
    if (outline.includes(section) && inText !== false && !seen.has(id))
      diagnostics.push({
        at: positionAt(text, text.length),
        what: `${kind} “${id}” of section ${section} does not stand in it`,
        fix: `put <${tag} id="${id}" /> after the paragraph it belongs to`,
      });
  return diagnostics;
}
