import * as words from '#edition/data/language.ts';
import { sayNames } from '../citation/names.ts';
import { archivedAt, paperAddress, sayPaper } from '../citation/paperWork.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import { formatDate } from '../format/formatDate.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import type { ChapterHeading } from './bookChapters.ts';
import { notesFile } from './bookLinks.ts';

/**
 * A file of a book that is read: a whole document of XHTML.
 *
 * @param title what it is called
 * @param body its content as XML
 */
export function bookPage(title: string, body: string): string {
  const { tag, direction } = words.locale;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${direction}">
<head><meta charset="utf-8"/><title>${escapeMarkup(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** The title page: whose paper it is, which edition of it, and what it is not. */
export function titlePage({ paper, edition }: EditionMeta, site: string | undefined): string {
  const address = paperAddress(paper);
  const where = [...(site ? [site] : []), ...archivedAt(edition)];
  const linked = (href: string) => `<a href="${escapeMarkup(href)}">${escapeMarkup(href)}</a>`;
  return `<section epub:type="titlepage">
<h1>${escapeMarkup(paper.title)}</h1>
<p class="authors">${escapeMarkup(sayNames(paper.authors))}</p>
<p class="edition">${escapeMarkup(words.book.edition(edition.name, edition.version))}<br/><time datetime="${edition.date}">${escapeMarkup(formatDate(edition.date))}</time>${where.map((at) => `<br/>${linked(at)}`).join('')}</p>
<p>${escapeMarkup(words.book.says)}</p>
<p>${escapeMarkup(sayPaper(paper))}${address ? ` ${linked(address)}` : ''}</p>
</section>`;
}

/** The notes on the numbers. @param items of the list, as XML */
export function notesPage(items: string): string {
  return `<section epub:type="endnotes" role="doc-endnotes">
<h1>${escapeMarkup(words.book.numbers)}</h1>
<p>${escapeMarkup(words.book.numbersSay)}</p>
<ol class="numbers">
${items}
</ol>
</section>`;
}

/** A chapter, or a figure of one, with the place to which its line leads. */
export interface Line {
  readonly href: string;
  readonly says: string;
}

/** The navigation: table of contents, figures, and where the text and the notes begin. */
export function navigation(
  chapters: readonly { readonly file: string; readonly headings: readonly ChapterHeading[] }[],
  figures: readonly Line[],
): string {
  const line = ({ href, says }: Line) => `<a href="${href}">${escapeMarkup(says)}</a>`;
  const entries = chapters.map(({ file, headings: [first, ...deeper] }) => {
    const below = deeper.flatMap(({ id, says }) =>
      id ? [`<li>${line({ href: `${file}#${id}`, says })}</li>`] : [],
    );
    return `<li>${line({ href: file, says: first?.says ?? file })}${below.length > 0 ? `<ol>${below.join('')}</ol>` : ''}</li>`;
  });
  const text = chapters.find(({ headings }) => headings[0]?.id)?.file;
  const isNoted = chapters.some(({ file }) => file === notesFile);
  return `<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${escapeMarkup(words.prose.contents)}</h1>
<ol>
${entries.join('\n')}
</ol>
</nav>
${figures.length > 0 ? `<nav epub:type="loi" id="figures">\n<h2>${escapeMarkup(words.mainPages.figures)}</h2>\n<ol>\n${figures.map((figure) => `<li>${line(figure)}</li>`).join('\n')}\n</ol>\n</nav>\n` : ''}<nav epub:type="landmarks" id="landmarks" hidden="">
<h2>${escapeMarkup(words.book.landmarks)}</h2>
<ol>
<li><a epub:type="toc" href="#toc">${escapeMarkup(words.prose.contents)}</a></li>
${text ? `<li><a epub:type="bodymatter" href="${text}">${escapeMarkup(words.book.text)}</a></li>\n` : ''}${isNoted ? `<li><a epub:type="endnotes" href="${notesFile}">${escapeMarkup(words.book.numbers)}</a></li>\n` : ''}</ol>
</nav>`;
}
