import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as words from '#edition/data/language.ts';
import { cardsOf } from '../cards/cardsOf.ts';
import type { Edition } from '../edition/edition.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import { type BuiltPage, bookChapters, type Chapter, chapterHeadings } from './bookChapters.ts';
import { bookLinks, notesFile } from './bookLinks.ts';
import { bookPage, type Line, navigation, notesPage, titlePage } from './bookPages.ts';
import { leadLinks, markNumbers, notedClaims, numberNotes } from './numberNotes.ts';
import { type BookItem, bookTypes, packageDocument } from './packageDocument.ts';
import { elementIn, elementsIn, hasClass, replaceWith, textIn, toXml } from './pageElements.ts';
import { readableChapter } from './readableChapter.ts';

/** A file of an EPUB: its path and what it holds, or the file of the site that it is a copy of. */
export type EpubFile = { readonly path: string } & ({ readonly text: string } | { readonly copyOf: string });

/** What a book is made from. */
export interface BookSources {
  /** The page that holds the whole paper. */
  readonly paper: BuiltPage;
  /** Further pages, each of which is a chapter. */
  readonly others: readonly BuiltPage[];
  /** Whether the site has a file. */
  readonly has: (path: string) => boolean;
  /** Terms as they are published, Markdown. */
  readonly rights: string;
  /** Where what the book leaves out is to be had, with a closing slash; undefined where nobody has said. */
  readonly site: string | undefined;
}

/**
 * The paper as EPUB 3, made from the built pages, so that it says what they say: a chapter for each section, each number linked to a
 * note with its qualifier, source and verdict, drawings as pictures with a fallback, tables, notes, formulas as MathML.
 *
 * @returns its files in the order in which they are packed
 */
export function epubBook(edition: Edition, { paper, others, has, rights, site }: BookSources): EpubFile[] {
  const chapters = bookChapters(paper, others);
  const copies = new Map<string, string>();
  for (const chapter of chapters) {
    readableChapter(chapter, (figure) => pictureOf(figure, has, copies));
    takeImages(chapter, has, copies);
  }
  const cards = cardsOf(edition);
  const places = markNumbers(chapters);
  const noted = notedClaims(places.keys(), cards);
  const links = bookLinks(chapters, (id) => noted.has(id), site);
  leadLinks(chapters, links);

  const read = chapters.map((chapter) => {
    const headings = chapterHeadings(chapter);
    return { ...chapter, headings, body: toXml(chapter.content.children) };
  });
  const texts = read.filter(({ isText }) => isText);
  const notes = {
    file: notesFile,
    headings: [{ id: undefined, level: 1, says: words.book.numbers }],
    body: notesPage(numberNotes(noted, cards, places, links)),
  };
  const inOrder = [...texts, ...(noted.size > 0 ? [notes] : []), ...read.filter(({ isText }) => !isText)];
  const title = { file: 'title.xhtml', body: titlePage(edition.meta, site) };
  const cover = 'data/edition-preview.png';
  if (has(cover)) copies.set('cover.png', cover);
  const all = [{ ...title, headings: [] }, ...inOrder];
  const chapterItem = ({ file, body }: { readonly file: string; readonly body: string }): BookItem => ({
    file,
    inOrder: true,
    ...(body.includes('<math') && { properties: 'mathml' }),
  });
  const items: BookItem[] = [
    chapterItem(title),
    { file: 'nav.xhtml', properties: 'nav', inOrder: true },
    ...inOrder.map(chapterItem),
    { file: 'book.css' },
    ...[...copies.keys()].map((file) => {
      const fallback = file.replace(/\.svg$/, '.png');
      return {
        file,
        ...(fallback !== file && copies.has(fallback) && { fallback }),
        ...(file === 'cover.png' && { properties: 'cover-image' }),
      };
    }),
  ];
  const page = (file: string, title: string, body: string) => ({
    path: `EPUB/${file}`,
    text: bookPage(title, body),
  });
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: container },
    {
      path: 'EPUB/package.opf',
      text: packageDocument(edition.meta, {
        items,
        rights: plainText(rights),
        features: featuresOf(all.map(({ body }) => body).join('')),
        pictures: copies.size > 0,
      }),
    },
    page('nav.xhtml', words.prose.contents, navigation(inOrder, figuresIn(texts))),
    ...all.map(({ file, headings, body }) => page(file, headings[0]?.says ?? edition.meta.paper.title, body)),
    { path: 'EPUB/book.css', text: readFileSync(new URL('book.css', import.meta.url), 'utf8') },
    ...[...copies].map(([file, copyOf]) => ({ path: `EPUB/${file}`, copyOf })),
  ];
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Takes the picture of a figure into the book. */
function pictureOf(figure: string, has: BookSources['has'], copies: Map<string, string>) {
  const [drawing, fallback] = ['svg', 'png'].map((ending) => `figures/${figure}.${ending}`) as [
    string,
    string,
  ];
  if (!has(`data/${drawing}`)) return undefined;
  copies.set(drawing, `data/${drawing}`);
  if (!has(`data/${fallback}`)) return { drawing };
  copies.set(fallback, `data/${fallback}`);
  return { drawing, fallback };
}

/** Takes the images of a chapter into the book; one that not every reader can show is told in its words. */
function takeImages({ content, path }: Chapter, has: BookSources['has'], copies: Map<string, string>): void {
  for (const image of elementsIn(content, ({ name }) => name === 'img')) {
    const { src = '', alt = '' } = image.attribs;
    if (copies.has(src)) continue;
    const file = new URL(src, `https://site.invalid/${path}`).pathname.slice(1);
    if (bookTypes[extname(file)] && has(file)) {
      image.attribs.src = file;
      copies.set(file, file);
    } else replaceWith(image, `<em>${escapeMarkup(alt)}</em>`);
  }
}

/** The figures, images and tables of the text, with their names. */
function figuresIn(chapters: readonly Pick<Chapter, 'file' | 'content'>[]): Line[] {
  return chapters.flatMap(({ file, content }) =>
    elementsIn(content, (element) => element.name === 'figure' && Boolean(element.attribs.id)).map(
      (figure) => {
        const part = (name: string) => textIn(elementIn(figure, (element) => hasClass(element, name)));
        return {
          href: `${file}#${figure.attribs.id}`,
          says: `${part('figure-number')}${words.locale.beforeTitle}${part('figure-title')}`,
        };
      },
    ),
  );
}

/** What makes it accessible, as schema.org names it. */
function featuresOf(body: string): string[] {
  return [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    ...(body.includes('<img') ? ['alternativeText', 'longDescription'] : []),
    ...(body.includes('<math') ? ['MathML'] : []),
  ];
}

/** Markdown as a line of plain text, without its first heading. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^# .*\n/, '')
    .replace(/\*\*|`|^- |(?<![\w])_|_(?![\w])/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
