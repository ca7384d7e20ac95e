import { DomUtils } from 'htmlparser2';
import {
  elementIn,
  elementsIn,
  hasClass,
  type PageDocument,
  type PageElement,
  parsePage,
  textIn,
} from './pageElements.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** From the root of the site: `paper.html`. */
  readonly path: string;
  readonly html: string;
}

/** A chapter of the book: a page of the site, or a section of the page that holds them all. */
export interface Chapter {
  /** Name of its file in the book. */
  readonly file: string;
  /** The page that it is from. */
  readonly path: string;
  /** Whether it is the paper's own text, whose numbers lead to notes. */
  readonly isText: boolean;
  /** Its content, parsed; changed in place by what makes it readable. */
  readonly content: PageDocument;
}

/**
 * The chapters that pages make: the paper's page one for each of its sections, every other page one. Headings rise, so that each
 * chapter begins with one of the first level.
 *
 * @throws Error when a page has no `main` or the paper's page no section
 */
export function bookChapters(paper: BuiltPage, others: readonly BuiltPage[]): Chapter[] {
  const { path } = paper;
  const sections = splitAtHeadings(mainOf(paper));
  if (sections.length === 0) throw new Error(`${path} has no section to make a chapter of`);
  return [
    ...sections.map((content) => {
      const id = elementIn(content, ({ name }) => name === 'h2')?.attribs.id;
      raiseHeadings(content);
      return { file: `${id}.xhtml`, path, isText: true, content };
    }),
    ...others.map((page) => {
      const content = parsePage('');
      for (const child of [...mainOf(page).children]) DomUtils.appendChild(content, child);
      return { file: page.path.replace(/\.html$/, '.xhtml'), path: page.path, isText: false, content };
    }),
  ];
}

function mainOf({ path, html }: BuiltPage): PageElement {
  const main = elementIn(parsePage(html), ({ name }) => name === 'main');
  if (!main) throw new Error(`${path} has no <main> to make a chapter of`);
  return main;
}

/** Splits what a page holds where a heading of the second level stands; what is before the first is left out. */
function splitAtHeadings(main: PageElement): PageDocument[] {
  const parts: PageDocument[] = [];
  const article = elementIn(main, (element) => hasClass(element, 'text-page')) ?? main;
  for (const child of [...article.children]) {
    const begins =
      DomUtils.isTag(child) && (child.name === 'h2' || elementIn(child, ({ name }) => name === 'h2'));
    if (begins) parts.push(parsePage(''));
    const part = parts.at(-1);
    if (part) DomUtils.appendChild(part, child);
  }
  return parts;
}

function raiseHeadings(content: PageDocument): void {
  for (const heading of elementsIn(content, ({ name }) => /^h[2-6]$/.test(name)))
    heading.name = `h${Number(heading.name.slice(1)) - 1}`;
}

/** A heading of a chapter, for the table of contents. */
export interface ChapterHeading {
  /** Absent where it is not to be linked: then the chapter itself is. */
  readonly id: string | undefined;
  readonly level: number;
  readonly says: string;
}

/** The headings of a chapter that its readers find in the table of contents: of the first two levels. */
export function chapterHeadings({ content }: Pick<Chapter, 'content'>): ChapterHeading[] {
  return elementsIn(content, ({ name }) => name === 'h1' || name === 'h2').map((heading) => ({
    id: heading.attribs.id,
    level: Number(heading.name.slice(1)),
    says: textIn(heading),
  }));
}
