import type { APIContext } from 'astro';
import { locale } from '#edition/data/language.ts';
import { documents } from '../components/download/documents.ts';
import { tables } from '../components/download/tables.ts';
import { edition } from '../edition.ts';
import { paperAddress, sayPaper } from '../lib/citation/paperWork.ts';
import { markdownPages } from '../lib/downloads/downloadList.ts';
import { type LlmsLink, llmsTxt } from '../lib/downloads/llmsTxt.ts';
import { sectionName } from '../lib/edition/outline.ts';
import { formatList } from '../lib/format/formatList.ts';
import { hasFile } from '../lib/urls/namedPages.ts';
import { absoluteUrl } from '../lib/urls/siteAddress.ts';

const { has, translations } = edition;
const { paper, edition: work } = edition.meta;
const about: Readonly<Record<string, string>> = {
  terms: `glossary${translations ? ` with ${translations.name} terms` : ''}; definitions are this edition’s`,
  sources: 'every source that the paper gives, with what is wrong with an address',
  evidence: has.factChecks
    ? 'what independent sources say of the claims, in the editor’s voice'
    : 'what the claims rest on, in the editor’s voice',
  about: 'how the edition was made, how to read qualifiers and voices, rights',
};

const figures = {
  name: 'Figures',
  url: 'figures.html',
  says: 'each has a table (CSV), its claims (JSON) and a picture (SVG, PNG) in data/figures/',
};

const own = formatList([has.notes && 'notes', has.factChecks && 'checks']);

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
        name: 'The whole restatement',
        url: 'paper.md',
        says: formatList([
          edition.sections.has('0') && 'abstract',
          'all sections',
          has.figures && 'all figures as text and tables',
        ]),
      };
    if (!page.startsWith('sections/'))
      return {
        name: page.charAt(0).toUpperCase() + page.slice(1),
        url: `${page}.md`,
        says: about[page] ?? '',
      };
    const { number, title, says } = edition.sections.get(page.replace('sections/', ''));
    return { name: `${sectionName(number, 'upper')}: ${title}`, url: `${page}.md`, says };
  });
  const body = llmsTxt(
    {
      title: work.name,
      summary: `${work.description} Version ${work.version}, ${work.date}.`,
      details: [
        `The paper is ${[sayPaper(paper), paperAddress(paper)].filter(Boolean).join(', ')}. The words here restate it and are not its own: quote the paper only from the paper.`,
        `A value means what its qualifier says (“over”, “around”, “may”, “by”): never give it without. Each value links to its claim, each paragraph (¶) to its place; cite those addresses.${has.derived ? ' ƒ marks a value derived here.' : ''}${own ? ` ${locale.capital(own)} are the editor’s, never the author’s.` : ''}`,
      ],
    },
    {
      Text: links(text.filter(({ url }) => /^(paper|sections)/.test(url))),
      Data: links([
        ...tables
          .filter(({ name }) => name === 'claims')
          .map(({ description }) => ({ name: 'Claims', url: 'data/claims.csv', says: description })),
        ...documents.map(({ name, title }) => ({
          name: `${title} (JSON)`,
          url: `data/${name}.json`,
          says: `schema in ${address(`data/schemas/${name}.schema.json`)}`,
        })),
        {
          name: 'Data package',
          url: 'data/datapackage.json',
          says: 'every CSV with its columns, types, units and constraints',
        },
        ...(has.figures ? [figures] : []),
      ]),
      Optional: links(text.filter(({ url }) => !/^(paper|sections)/.test(url))),
    },
  );
  return new Response(body);
}
