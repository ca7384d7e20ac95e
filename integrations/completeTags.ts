import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './markArtifacts.ts';

const name = (text: string) => PDFName.of(text);
/** Tags of blocks, whose text needs no other tag around it. */
const blocks = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Caption',
  'LBody',
  'Lbl',
  'TD',
  'TH',
  'Figure',
]);
/** Tags that stand within a line. */
const inline = new Set(['NonStruct', 'Span', 'Link', 'Em', 'Strong', 'Reference', 'Code']);

/**
 * Completes the tags that Chromium writes, in place: text that stands in no block becomes a paragraph, the content of a list's item its body,
 * and what has no tag, or is only a rule or a background, an artifact.
 */
export function completeTags(document: PDFDocument): void {
  const { context, catalog } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const parents = readParents(root.lookup(name('ParentTree'), PDFDict));
  for (const page of document.getPages()) {
    const owners = parents.get(page.node.lookup(name('StructParents'), PDFNumber).asNumber());
    if (owners) releaseArtifacts(page, owners);
  }
  tagKids(root, false);

  /** Rewrites the page so that what is no content is an artifact, and takes the marks of it out of the tags. */
  function releaseArtifacts(page: PDFPage, owners: PDFArray): void {
    const ownerOf = (mark: number) => {
      const owner = mark < owners.size() ? owners.lookup(mark) : undefined;
      return owner instanceof PDFDict ? owner : undefined;
    };
    const { content, released } = markArtifacts(contentOf(page), (mark) => {
      for (let tag = ownerOf(mark); tag; tag = tag.lookupMaybe(name('P'), PDFDict))
        if (tagOf(tag) === 'Figure') return true;
      return false;
    });
    const before = page.node.get(name('Contents'));
    if (before instanceof PDFRef) context.delete(before);
    page.node.set(name('Contents'), context.register(context.flateStream(Buffer.from(content, 'latin1'))));
    for (const mark of released) {
      const owner = ownerOf(mark);
      if (owner) dropKid(owner, (kid) => isMark(kid, owner, page, mark));
      if (mark < owners.size()) owners.set(mark, PDFNull);
    }
  }

  /** Whether a kid is a mark of a page: a bare number, or a reference that says on which page it is. */
  function isMark(kid: PDFObject, owner: PDFDict, page: PDFPage, mark: number): boolean {
    const named = context.lookup(kid);
    const number = named instanceof PDFDict ? named.get(name('MCID')) : named;
    const place = (named instanceof PDFDict && named.get(name('Pg'))) || owner.get(name('Pg'));
    return number instanceof PDFNumber && number.asNumber() === mark && place === page.ref;
  }

  /** Tags what is below an element. @param inBlock whether it stands in a block already */
  function tagKids(element: PDFDict, inBlock: boolean): void {
    for (const kid of kidsOf(element)) {
      const tag = kid instanceof PDFRef ? context.lookup(kid) : kid;
      if (!(tag instanceof PDFDict)) continue;
      const kind = tagOf(tag);
      if (kind === undefined) continue;
      if (kind === 'LI') addBody(tag, kid as PDFRef);
      if (kind === 'NonStruct' && inBlock) tag.set(name('S'), name('Span'));
      const isText = !inBlock && inline.has(kind) && holdsContent(tag) && holdsOnlyInline(tag);
      if (isText && kind === 'NonStruct') tag.set(name('S'), name('P'));
      tagKids(tag, inBlock || isText || blocks.has(kind));
    }
  }

  /** Puts what an item of a list holds, but for its mark, into a body. */
  function addBody(item: PDFDict, ref: PDFRef): void {
    const kids = kidsOf(item);
    const kindOf = (kid: PDFObject) => {
      const tag = context.lookup(kid);
      return tag instanceof PDFDict ? tagOf(tag) : undefined;
    };
    if (kids.some((kid) => kindOf(kid) === 'LBody')) return;
    const held = kids.filter((kid) => kindOf(kid) !== 'Lbl');
    if (held.length === 0) return;
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: held });
    const page = item.get(name('Pg'));
    if (page) body.set(name('Pg'), page);
    const bodyRef = context.register(body);
    for (const kid of held) {
      const tag = kid instanceof PDFRef ? context.lookup(kid) : undefined;
      if (tag instanceof PDFDict) tag.set(name('P'), bodyRef);
      if (kid instanceof PDFNumber) reown(page, kid.asNumber(), bodyRef);
    }
    item.set(name('K'), context.obj([...kids.filter((kid) => kindOf(kid) === 'Lbl'), bodyRef]));
  }

  function reown(page: PDFObject | undefined, mark: number, owner: PDFRef): void {
    const node = context.lookup(page as PDFRef, PDFDict);
    parents.get(node.lookup(name('StructParents'), PDFNumber).asNumber())?.set(mark, owner);
  }

  function holdsContent(tag: PDFDict): boolean {
    return kidsOf(tag).some((kid) => {
      const below = kid instanceof PDFRef ? context.lookup(kid) : kid;
      return !(below instanceof PDFDict) || tagOf(below) === undefined || holdsContent(below);
    });
  }

  function holdsOnlyInline(tag: PDFDict): boolean {
    return kidsOf(tag).every((kid) => {
      const below = kid instanceof PDFRef ? context.lookup(kid) : kid;
      const kind = below instanceof PDFDict ? tagOf(below) : undefined;
      return kind === undefined || (inline.has(kind) && holdsOnlyInline(below as PDFDict));
    });
  }

  function dropKid(tag: PDFDict, isIt: (kid: PDFObject) => boolean): void {
    tag.set(name('K'), context.obj(kidsOf(tag).filter((kid) => !isIt(kid))));
  }
}

/** The kind of a tag; undefined for what is none, such as a reference to an annotation. */
function tagOf(tag: PDFDict): string | undefined {
  const kind = tag.get(name('S'));
  return kind instanceof PDFName ? kind.decodeText() : undefined;
}

function kidsOf(tag: PDFDict): PDFObject[] {
  const kids = tag.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const kid = tag.get(name('K'));
  return kid ? [kid] : [];
}

/** The owners of the marks of each page, by its number in the tree; that of annotations, which are single, is left out. */
function readParents(tree: PDFDict, found = new Map<number, PDFArray>()): Map<number, PDFArray> {
  const pairs = tree.lookupMaybe(name('Nums'), PDFArray);
  for (let index = 0; index < (pairs?.size() ?? 0); index += 2) {
    const owners = pairs?.lookup(index + 1);
    if (owners instanceof PDFArray) found.set(pairs?.lookup(index, PDFNumber).asNumber() ?? -1, owners);
  }
  const kids = tree.lookupMaybe(name('Kids'), PDFArray);
  for (let index = 0; index < (kids?.size() ?? 0); index += 1)
    if (kids) readParents(kids.lookup(index, PDFDict), found);
  return found;
}

/** The operators of a page. */
export function contentOf(page: PDFPage): string {
  const content = page.node.lookup(name('Contents'));
  const streams =
    content instanceof PDFArray ? content.asArray().map((_, index) => content.lookup(index)) : [content];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '',
    )
    .join('\n');
}
