import type { EditionRecords } from '../lib/edition/editionRecords.ts';
import { numberFigures } from '../lib/edition/parseFigures.ts';
import type { Figure } from '../lib/schema/figure.ts';
import { pathOf } from '../lib/urls/pathOf.ts';
import { evidenceMap } from './evidenceMap.ts';
import { sourceTimeline } from './sourceTimeline.ts';

/** What the figures of the engine are drawn of. */
type Records = Pick<EditionRecords, 'meta' | 'claims' | 'sources' | 'factChecks' | 'figures'> & {
  /** Addresses that others may have: what was once drawn at one of them goes on to be drawn, of however little. */
  readonly published?: ReadonlySet<string>;
};

/**
 * The figures of an edition, and after them those of the engine for which it has records and which it does not place itself: how firm
 * its claims are, and when its sources were published.
 */
export function withEngineFigures({
  meta,
  claims,
  sources,
  factChecks,
  figures,
  published = new Set(),
}: Records): Records['figures'] {
  const year = Number(meta.paper.published?.slice(0, 4)) || undefined;
  const isPublished = (id: string) => published.has(pathOf(`figure:${id}`));
  const own: readonly (Figure | undefined)[] = [
    evidenceMap({ claims, factChecks, sources, isPublished: isPublished('evidence-map') }),
    sourceTimeline(sources, { published: year, isPublished: isPublished('source-timeline') }),
  ];
  const added = own.filter((figure) => figure && !(figure.id in figures));
  return numberFigures([...Object.values(figures), ...added]);
}
