import type { Edition } from '../edition/edition.ts';
import { sectionHasPage } from '../edition/outline.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { NamedPage } from './nearestPages.ts';
import { pathOf } from './pathOf.ts';

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
