import type { Edition } from '../edition/edition.ts';
import { sectionHasPage } from '../edition/outline.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { NamedPage } from './nearestPages.ts';
import { pathOf } from './pathOf.ts';

/** The pages that every page leads to: path, name, and of those in the menu the area of the site that they begin. */
export const mainPages = [
  { path: 'index.html', name: 'Read', area: 'read' },
  { path: 'framework.html', name: 'Framework', area: 'framework' },
  { path: 'figures.html', name: 'Figures', area: 'figures' },
  { path: 'explore.html', name: 'What if', area: 'what-if' },
  { path: 'evidence.html', name: 'Evidence', area: 'evidence' },
  { path: 'search.html', name: 'Search', area: 'search' },
  { path: 'claims.html', name: 'Claims' },
  { path: 'sources.html', name: 'Sources' },
  { path: 'actors.html', name: 'Actors' },
  { path: 'terms.html', name: 'Terms' },
  { path: 'paper.html', name: 'The paper on one page' },
  { path: 'data.html', name: 'Data' },
  { path: 'cite.html', name: 'Cite' },
  { path: 'about.html', name: 'About' },
  { path: 'changes.html', name: 'Changes' },
] as const;

/** An area of the site, as the menu parts it. */
export type SiteArea = Extract<(typeof mainPages)[number], { area: string }>['area'];

/** The pages of sections, figures and claims, each with its name. */
export function namedPages({
  sections,
  figures,
  claims,
}: Pick<Edition, 'sections' | 'figures' | 'claims'>): readonly NamedPage[] {
  return [
    ...sections.all
      .filter(({ number }) => sectionHasPage(number))
      .map(({ number, short }) => [pathOf(`section:${number}`), `${number} ${short}`] as const),
    ...figures.all.map(
      ({ id, number, title }) => [pathOf(`figure:${id}`), `Figure ${number}. ${title}`] as const,
    ),
    ...claims.all.map(
      (claim) => [pathOf(`claim:${claim.id}`), `${claim.subject}: ${formatClaim(claim)}`] as const,
    ),
  ];
}
