import type { Edition } from '../edition/edition.ts';
import type { Features } from '../edition/featuresOf.ts';
import { sectionHasPage } from '../edition/outline.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { NamedPage } from './nearestPages.ts';
import { pathOf } from './pathOf.ts';

/** The pages that every page leads to: path, name, of those in the menu the area of the site, and what of the edition each needs. */
const mainPages = [
  { path: 'index.html', name: 'Read', area: 'read' },
  { path: 'framework.html', name: 'Framework', area: 'framework', needs: ['framework'] },
  { path: 'figures.html', name: 'Figures', area: 'figures', needs: ['figures'] },
  { path: 'explore.html', name: 'What if', area: 'what-if', needs: ['whatIfs'] },
  {
    path: 'evidence.html',
    name: 'Evidence',
    short: 'Checks',
    area: 'evidence',
    needs: ['factChecks', 'notes', 'series', 'sources'],
  },
  { path: 'search.html', name: 'Search', area: 'search' },
  { path: 'claims.html', name: 'Claims', area: 'evidence', needs: ['claims'] },
  { path: 'sources.html', name: 'Sources', area: 'evidence', needs: ['sources'] },
  { path: 'actors.html', name: 'Actors', needs: ['actors'] },
  { path: 'terms.html', name: 'Terms', needs: ['terms'] },
  { path: 'paper.html', name: 'The paper on one page' },
  { path: 'data.html', name: 'Data' },
  { path: 'cite.html', name: 'Cite' },
  { path: 'about.html', name: 'About' },
  { path: 'changes.html', name: 'Changes', needs: ['changes'] },
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
] as const satisfies readonly Pick<MainPage, 'path' | 'needs'>[];

/** A page of the root of the site. */
interface MainPage {
  readonly path: string;
  readonly name: string;
  /** What it is called among the pages of its area. */
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
  return mainPages.filter((page: MainPage) => isNeeded(page, has));
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
  sections,
  figures,
  tables,
  claims,
}: Pick<Edition, 'sections' | 'figures' | 'tables' | 'claims'>): readonly NamedPage[] {
  return [
    ...sections.all
      .filter(({ number }) => sectionHasPage(number))
      .map(({ number, short }) => [pathOf(`section:${number}`), `${number} ${short}`] as const),
    ...figures.all.map(
      ({ id, number, title }) => [pathOf(`figure:${id}`), `Figure ${number}. ${title}`] as const,
    ),
    ...tables.all.map(
      ({ id, number, title }) => [pathOf(`table:${id}`), `Table ${number}. ${title}`] as const,
    ),
    ...claims.all.map(
      (claim) => [pathOf(`claim:${claim.id}`), `${claim.subject}: ${formatClaim(claim)}`] as const,
    ),
  ];
}
