import * as words from '#edition/data/language.ts';
import type { Edition } from '../edition/edition.ts';
import type { Features } from '../edition/featuresOf.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { NamedPage } from './nearestPages.ts';
import { pathOf } from './pathOf.ts';

/** The pages that every page leads to: path, name, of those in the menu the area of the site, and what of the edition each needs. */
const mainPages = [
  { path: 'index.html', name: words.mainPages.read, area: 'read' },
  { path: 'framework.html', name: words.mainPages.framework, area: 'framework', needs: ['framework'] },
  { path: 'figures.html', name: words.mainPages.figures, area: 'figures', needs: ['figures'] },
  { path: 'explore.html', name: words.mainPages.explore, area: 'what-if', needs: ['whatIfs'] },
  {
    path: 'evidence.html',
    name: words.mainPages.evidence,
    short: words.mainPages.checks,
    area: 'evidence',
    needs: ['factChecks', 'notes', 'series', 'sources'],
  },
  { path: 'search.html', name: words.mainPages.search, area: 'search' },
  { path: 'claims.html', name: words.mainPages.claims, area: 'evidence', needs: ['claims'] },
  { path: 'sources.html', name: words.mainPages.sources, area: 'evidence', needs: ['sources'] },
  { path: 'actors.html', name: words.mainPages.actors, needs: ['actors'] },
  { path: 'terms.html', name: words.mainPages.terms, needs: ['terms'] },
  { path: 'paper.html', name: words.mainPages.paper },
  { path: 'data.html', name: words.mainPages.data },
  { path: 'cite.html', name: words.mainPages.cite },
  { path: 'about.html', name: words.mainPages.about },
  { path: 'changes.html', name: words.mainPages.changes, needs: ['changes'] },
] as const satisfies readonly MainPage[];

/** Other files that an edition may have no use for. */
const otherFiles = [
  { path: 'feed.xml', needs: ['changes'] },
  { path: 'scripts/claim.js', needs: ['claims'] },
  { path: 'scripts/claims.js', needs: ['claims'] },
  { path: 'scripts/evidence.js', needs: ['factChecks', 'sources'] },
  { path: 'scripts/explore.js', needs: ['whatIfs'] },
  { path: 'scripts/framework.js', needs: ['framework'] },
  { path: 'scripts/lens.js', needs: ['factChecks', 'sources'] },
  { path: 'styles/targets.css', needs: ['figures'] },
] as const satisfies readonly Pick<MainPage, 'path' | 'needs'>[];

/** A page of the root of the site. */
interface MainPage {
  readonly path: string;
  readonly name: string;
  /** What it is called among the pages of its area, where the edition has fact checks. */
  readonly short?: string;
  /** The area of the site that it belongs to. */
  readonly area?: string;
  /** What it shows, of which an edition has at least one; every edition has the page where this is left out. */
  readonly needs?: readonly (keyof Features)[];
}

/** An area of the site, as the menu parts it. */
export type SiteArea = Extract<(typeof mainPages)[number], { area: string }>['area'];

/** A page of the root that an edition has. */
export type SitePage = Omit<MainPage, 'area' | 'needs'> & { readonly area?: SiteArea };

/** The pages of the root that an edition has, in the order of the foot of every page. */
export function pagesOf({ has }: Pick<Edition, 'has'>): readonly SitePage[] {
  return mainPages
    .filter((page: MainPage) => isNeeded(page, has))
    .map(({ short, ...page }: SitePage) => (short && has.factChecks ? { ...page, short } : page));
}

/** Whether an edition has the file at a path of the site: `terms.html`. Only those that are declared here may be left out. */
export function hasFile({ has }: Pick<Edition, 'has'>, path: string): boolean {
  const files: readonly Pick<MainPage, 'path' | 'needs'>[] = [...mainPages, ...otherFiles];
  const declared = files.find((file) => file.path === path);
  return !declared || isNeeded(declared, has);
}

function isNeeded({ needs }: Pick<MainPage, 'needs'>, has: Features): boolean {
  return needs?.some((feature) => has[feature]) ?? true;
}

/** The menu: of each area the first page that the edition has, in the order in which areas are declared. */
export function menuOf(edition: Pick<Edition, 'has'>): readonly SitePage[] {
  const pages = pagesOf(edition);
  const areas = new Set(mainPages.flatMap((page: MainPage) => page.area ?? []));
  return [...areas].flatMap((area) => pages.find((page) => page.area === area) ?? []);
}

/** The pages of sections, figures, tables and claims, each with its name. */
export function namedPages({
  sectionPages,
  figures,
  tables,
  claims,
}: Pick<Edition, 'sectionPages' | 'figures' | 'tables' | 'claims'>): readonly NamedPage[] {
  return [
    ...sectionPages.map(({ number, short }) => [pathOf(`section:${number}`), `${number} ${short}`] as const),
    ...figures.all.map(
      ({ id, number, title }) => [pathOf(`figure:${id}`), words.parts.figureHeading(number, title)] as const,
    ),
    ...tables.all.map(
      ({ id, number, title }) => [pathOf(`table:${id}`), words.parts.tableHeading(number, title)] as const,
    ),
    ...claims.all.map(
      (claim) =>
        [pathOf(`claim:${claim.id}`), `${claim.subject}${words.locale.colon}${formatClaim(claim)}`] as const,
    ),
  ];
}
