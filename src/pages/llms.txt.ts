import type { APIContext } from 'astro';
import * as words from '#edition/data/language.ts';
import { documents } from '../components/download/documents.ts';
import { tables } from '../components/download/tables.ts';
import { edition } from '../edition.ts';
import { archivedAt, paperAddress, sayPaper } from '../lib/citation/paperWork.ts';
import { markdownPages } from '../lib/downloads/downloadList.ts';
import { type LlmsLink, llmsTxt } from '../lib/downloads/llmsTxt.ts';
import { sectionName } from '../lib/edition/outline.ts';
import { formatTableHead } from '../lib/format/formatTableCell.ts';
import { sayPartial } from '../lib/format/sayPartial.ts';
import { hasFile } from '../lib/urls/namedPages.ts';
import { absoluteUrl } from '../lib/urls/siteAddress.ts';

const { has, partial, translations } = edition;
const { paper, edition: work } = edition.meta;
const about: Readonly<Record<string, string>> = {
  terms: words.guide.terms(translations?.name),
  sources: words.guide.sources,
  evidence: words.guide.evidence(has.factChecks),
  about: words.guide.about,
};

const figures = { name: words.guide.figures, url: 'figures.html', says: words.guide.figuresSay };

/** A guide for programs that read: what this is, and which files say it in plain text. */
export function GET({ site }: APIContext): Response {
  /** Full where that is known, as the guide is read far from the site. */
  const address = (path: string) => absoluteUrl(site, path) ?? path;
  const links = (list: readonly LlmsLink[]) => list.map((link) => ({ ...link, url: address(link.url) }));
  const markdown = markdownPages(edition.sections.all.map(({ number }) => number))
    .filter((page) => hasFile(edition, page))
    .map((page) => page.replace(/\.html$/, ''));
  const text = markdown.map((page) => {
    if (page === 'paper')
      return {
        name: words.guide.whole,
        url: 'paper.md',
        says: words.guide.wholeSays(edition.sections.has('0'), has.figures, Boolean(partial)),
      };
    if (!page.startsWith('sections/'))
      return {
        name: words.mainPages[page as keyof typeof words.mainPages],
        url: `${page}.md`,
        says: about[page] ?? '',
      };
    const { number, title, says } = edition.sections.get(page.replace('sections/', ''));
    return {
      name: words.downloadTable.section(sectionName(number, 'upper'), title),
      url: `${page}.md`,
      says,
    };
  });
  const body = llmsTxt(
    {
      title: work.name,
      summary: words.guide.summary(work.description, work.version, work.date),
      details: [
        words.guide.paper([sayPaper(paper), paperAddress(paper)].filter(Boolean).join(words.locale.comma)),
        ...(archivedAt(work).length > 0 ? [words.citing.archived(archivedAt(work))] : []),
        ...(partial ? [sayPartial(partial)] : []),
        words.guide.values({ derived: has.derived, notes: has.notes, checks: has.factChecks }),
        ...(has.claims ? [words.guide.oneNumber] : []),
      ],
    },
    {
      [words.guide.text]: links(text.filter(({ url }) => /^(paper|sections)/.test(url))),
      [words.guide.data]: links([
        ...tables
          .filter(({ name }) => name === 'claims')
          .map(({ description }) => ({
            name: words.guide.claims,
            url: 'data/claims.csv',
            says: description,
          })),
        ...documents.map(({ name, title }) => ({
          name: words.guide.asJson(title),
          url: `data/${name}.json`,
          says: words.guide.schemaIn(address(`data/schemas/${name}.schema.json`)),
        })),
        ...edition.tables.all.map(({ id, number, title, columns }) => ({
          name: words.parts.tableTitle(number, title),
          url: `data/tables/${id}.csv`,
          says: words.guide.tableSays(Object.values(columns).map(formatTableHead)),
        })),
        {
          name: words.guide.dataPackage,
          url: 'data/datapackage.json',
          says: words.guide.dataPackageSays,
        },
        ...(has.figures ? [figures] : []),
      ]),
      Optional: links(text.filter(({ url }) => !/^(paper|sections)/.test(url))),
    },
  );
  return new Response(body);
}
