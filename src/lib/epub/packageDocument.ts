import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import * as words from '#edition/data/language.ts';
import { printName } from '../citation/names.ts';
import { archivedAt, paperAddress } from '../citation/paperWork.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';

/** A file of a book. */
export interface BookItem {
  /** In the folder of the book: `s2.xhtml`, `figures/compute.svg`. */
  readonly file: string;
  /** As the package calls what is special in it: `nav`, `cover-image`, `mathml`. */
  readonly properties?: string;
  /** Whether it is read in its turn; the others are shown by those that are. */
  readonly inOrder?: boolean;
  /** The file that stands in for it in a reader that cannot show it. */
  readonly fallback?: string;
}

/** What a package document says besides what the edition's metadata give. */
export interface BookAbout {
  /** The files, those that are read in their order. */
  readonly items: readonly BookItem[];
  /** Terms, in a line or two. */
  readonly rights: string;
  /** What a reader needs to take it in: “textual”, “visual”. */
  readonly features: readonly string[];
  /** Whether it has pictures. */
  readonly pictures: boolean;
}

/** The media types that every reader of EPUB 3 knows, by ending; a picture of another kind is told in words. */
export const bookTypes: Readonly<Record<string, string>> = {
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
};

/** The package document of a book: what it is, its files, and the order in which they are read. */
export function packageDocument(meta: EditionMeta, about: BookAbout): string {
  const ids = new Map(about.items.map(({ file }, index) => [file, `i${index + 1}`]));
  const manifest = about.items.map(({ file, properties, fallback }) => {
    const more = [
      properties && ` properties="${properties}"`,
      fallback && ` fallback="${ids.get(fallback)}"`,
    ];
    return `<item id="${ids.get(file)}" href="${file}" media-type="${bookTypes[extname(file)]}"${more.filter(Boolean).join('')}/>`;
  });
  const spine = about.items
    .filter(({ inOrder }) => inOrder)
    .map(({ file }) => `<itemref idref="${ids.get(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${words.locale.tag}" dir="${words.locale.direction}" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${describe(meta, about).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${words.locale.direction}">
${spine.join('\n')}
</spine>
</package>
`;
}

function describe({ paper, edition }: EditionMeta, { rights, features, pictures }: BookAbout): string[] {
  const element = (name: string, says: string, id?: string) =>
    `<dc:${name}${id ? ` id="${id}"` : ''}>${escapeMarkup(says)}</dc:${name}>`;
  const property = (name: string, says: string, refines?: string) =>
    `<meta${refines ? ` refines="#${refines}"` : ''} property="${name}">${escapeMarkup(says)}</meta>`;
  const address = paperAddress(paper);
  return [
    element('identifier', bookIdentifier(edition), 'id'),
    ...archivedAt(edition).map((at) => element('identifier', at)),
    element('title', paper.title, 'title'),
    property('title-type', 'main', 'title'),
    element('title', words.book.edition(edition.name, edition.version), 'edition'),
    property('title-type', 'edition', 'edition'),
    ...paper.authors.flatMap((author, index) => {
      const id = `author${index + 1}`;
      return [
        element('creator', printName(author, 'spoken'), id),
        property('role', 'aut', id).replace('>', ' scheme="marc:relators">'),
        property('file-as', printName(author, 'listed'), id),
      ];
    }),
    element('language', words.locale.tag),
    element('date', edition.date),
    element('description', edition.description),
    ...(address ? [element('source', address)] : []),
    ...paper.keywords.map((keyword) => element('subject', keyword)),
    element('rights', rights),
    property('dcterms:modified', `${edition.date}T00:00:00Z`),
    property('schema:version', edition.version),
    ...['textual', ...(pictures ? ['visual'] : [])].map((mode) => property('schema:accessMode', mode)),
    // Every picture is told in words, and every drawing has its values in a table.
    property('schema:accessModeSufficient', 'textual'),
    ...(pictures ? [property('schema:accessModeSufficient', 'textual,visual')] : []),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', words.book.accessible),
  ];
}

/** The name by which a reader's library knows this book: of this version of this edition, always the same. */
function bookIdentifier({ name, version }: EditionMeta['edition']): string {
  const hash = createHash('sha1').update(`${name}\n${version}`).digest('hex');
  // Version 5 of RFC 9562: made from a name.
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
