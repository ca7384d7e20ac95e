/** The records of the edition as they were parsed, by kind; of a kind that it leaves out there are none. Pages take them joined, from `edition.ts`. */
import * as edition from '#edition/data/index.ts';
import { withEngineFigures } from './figures/withEngineFigures.ts';
import type { EditionRecords } from './lib/edition/editionRecords.ts';
import { readSnapshots } from './lib/releases/readSnapshots.ts';
import { publishedAddresses } from './lib/urls/urlsLock.ts';

/** What an edition must have; every other kind of record may be missing. */
type Required = 'meta' | 'sections' | 'sectionNumbers';

/** What `data/index.ts` of an edition exports. */
export type EditionModule = Pick<EditionRecords, Required> &
  Partial<EditionRecords> & {
    /** Names that hold a digit, which prose may print. */
    readonly names?: readonly string[];
    /** Published addresses that moved: the old one → where it leads now. */
    readonly redirects?: Readonly<Record<string, string>>;
  };

const given: EditionModule = edition;

export const { meta, sections, sectionNumbers, hero, framework, actorKinds } = given;
export const {
  actors = {},
  changes = [],
  citations = {},
  claims = {},
  concepts = {},
  equations = {},
  factChecks = {},
  highlights = [],
  images = {},
  independentSeries = {},
  independentSources = {},
  names = [],
  notes = {},
  redirects = {},
  relations = {},
  remarks = {},
  sketches = [],
  sources = {},
  tables = {},
  terms = {},
  whatIfBases = {},
  whatIfs = [],
} = given;

export const figures = withEngineFigures({
  meta,
  claims,
  sources,
  factChecks,
  figures: given.figures ?? {},
  published: publishedAddresses(),
});

export const snapshots = readSnapshots();
