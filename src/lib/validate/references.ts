import { isRestated } from '../edition/outline.ts';
import { splitEditorText } from '../format/editorText.ts';
import type { Actor } from '../schema/actor.ts';
import type { ActorKinds } from '../schema/actorKinds.ts';
import type { Citation } from '../schema/citation.ts';
import type { Claim } from '../schema/claim.ts';
import type { Concept } from '../schema/concept.ts';
import type { Equation } from '../schema/equation.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import type { Figure } from '../schema/figure.ts';
import type { Framework } from '../schema/framework.ts';
import type { IndependentSeries } from '../schema/independentSeries.ts';
import type { IndependentSource } from '../schema/independentSource.ts';
import type { Note } from '../schema/note.ts';
import type { PaperImage } from '../schema/paperImage.ts';
import type { PaperTable } from '../schema/paperTable.ts';
import type { Relation } from '../schema/relation.ts';
import type { Remark } from '../schema/remark.ts';
import type { Section } from '../schema/section.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';

/** Every reference that the records of an edition make to each other. */
export function referencesIn(edition: RelatedEdition): Reference[] {
  const references: Reference[] = [];
  let from: Reference['from'];
  const names = (kind: Referent, ...ids: (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) references.push({ from, to: [kind, id] });
  };
  const each = <Value>(
    kind: Reference['from'][0],
    records: Readonly<Record<string, Value>>,
    list: (value: Value) => void,
  ) => {
    for (const [id, value] of Object.entries(records)) {
      from = [kind, id];
      list(value);
    }
  };

  each('claim', edition.claims, (claim) => {
    names('source', ...claim.sources);
    names('actor', ...claim.actors);
    names('paragraph', claim.paragraph);
    names('claim', ...(claim.derivation?.inputs ?? []));
    names('independent source', claim.context?.source);
  });
  each('source', edition.sources, ({ sameAs, reports, paragraphs }) => {
    names('source', sameAs);
    names('actor', reports);
    names('paragraph', ...paragraphs);
  });
  each('citation', edition.citations, ({ source, candidates = [], paragraph }) => {
    names('source', source, ...candidates);
    names('paragraph', paragraph);
  });
  each('term', edition.terms, ({ seeAlso, paragraphs }) => {
    names('term', ...seeAlso);
    names('paragraph', ...paragraphs);
  });
  each('actor', edition.actors, ({ paragraphs, kind }) => {
    names('paragraph', ...paragraphs);
    if (edition.actorKinds) names('actor kind', kind);
  });
  each('concept', edition.concepts, ({ section, role }) => {
    names('section', section);
    names('role', role);
  });
  each('relation', edition.relations, ({ from: one, to: other, paragraph }) => {
    names('actor, term or concept', one, other);
    names('paragraph', paragraph);
  });
  each('fact check', edition.factChecks, ({ claims, derived, evidence, says }) => {
    names(
      'claim',
      ...claims,
      ...derived,
      ...[says, ...evidence.map(({ figure }) => figure)].flatMap(claimsIn),
    );
    names('independent source', ...evidence.map(({ source }) => source));
  });
  each('independent source', edition.independentSources, ({ reports }) => names('actor', reports?.actor));
  each('note', edition.notes, ({ against, claims, paragraph, says, sources }) => {
    names('claim', ...claims, ...claimsIn(says));
    names('independent source', ...sources);
    names('paragraph', paragraph, ...against);
  });
  each('independent series', edition.independentSeries, ({ source, points }) =>
    names('independent source', source, ...new Set(points.map((point) => point.source))),
  );
  each('figure', edition.figures, ({ claims, context = [], tables = [], section, table }) => {
    names('claim', ...claims);
    names('independent series', ...context);
    names('table', ...tables);
    // “0” is the whole paper too, of which no abstract may stand in the outline.
    if (section !== '0') names('section', section);
    for (const cell of table.rows.flat())
      if (typeof cell !== 'string')
        if ('series' in cell) names('independent series', cell.series);
        else for (const [kind, id] of Object.entries(cell)) names(kind as Referent, id);
  });
  each('table', edition.tables, ({ section, sources }) => {
    names('section', section);
    names('source', ...sources);
  });
  each('equation', edition.equations, ({ section }) => names('section', section));
  each('remark', edition.remarks, ({ paragraph }) => names('paragraph', paragraph));
  each('image', edition.images, ({ section }) => names('section', section));
  return references;
}

function claimsIn(text: string): string[] {
  return splitEditorText(text).flatMap((part) => (typeof part === 'string' ? [] : [part.claim]));
}

/** What a reference can name. */
type Referent =
  | 'actor'
  | 'claim'
  | 'independent series'
  | 'actor kind'
  | 'independent source'
  | 'paragraph'
  | 'role'
  | 'section'
  | 'source'
  | 'table'
  | 'term'
  | 'actor, term or concept';

/** One record names another. */
interface Reference {
  /** The kind and id of the record that names. */
  readonly from: readonly [kind: RecordKind, id: string];
  /** What it names, and by which id. */
  readonly to: readonly [kind: Referent, id: string];
}

/** Where records of a kind are written, and the ids that they have. */
interface Known {
  readonly home: string;
  readonly ids: ReadonlySet<string>;
}

/** What an edition has of each kind that a reference can name. */
export function referents(edition: RelatedEdition): Readonly<Record<Referent, Known>> {
  const { actors, claims, concepts, independentSeries, independentSources, sections, sources, terms } =
    edition;
  const known = (kind: keyof typeof recordHomes, ids: readonly string[]) => ({
    home: recordHomes[kind][0],
    ids: new Set(ids),
  });
  return {
    actor: known('actor', Object.keys(actors)),
    claim: known('claim', Object.keys(claims)),
    'independent series': known('independent series', Object.keys(independentSeries)),
    'independent source': known('independent source', Object.keys(independentSources)),
    'actor kind': known('actor kind', edition.actorKinds?.groups.flatMap(({ kinds }) => kinds) ?? []),
    role: known('role', edition.framework?.groups.map(({ role }) => role) ?? []),
    section: known(
      'section',
      Object.keys(sections).filter((number) => isRestated(sections[number] ?? {})),
    ),
    source: known('source', Object.keys(sources)),
    table: known('table', Object.keys(edition.tables)),
    term: known('term', Object.keys(terms)),
    paragraph: known(
      'paragraph',
      Object.values(sections).flatMap(({ paragraphs }) => paragraphs),
    ),
    'actor, term or concept': {
      home: 'src/data',
      ids: new Set([actors, terms, concepts].flatMap(Object.keys)),
    },
  };
}

type Records<Value> = Readonly<Record<string, Value>>;

/** Every record of an edition, with the fields by which records name each other. */
export interface RelatedEdition {
  readonly actors: Records<Pick<Actor, 'paragraphs' | 'kind'>>;
  readonly actorKinds?: Pick<ActorKinds, 'groups'> | undefined;
  readonly factChecks: Records<
    Pick<FactCheck, 'claims' | 'derived' | 'evidence' | 'says' | 'sought' | 'verdict'>
  >;
  readonly citations: Records<Pick<Citation, 'source' | 'candidates' | 'paragraph'>>;
  readonly claims: Records<
    Pick<Claim, 'paragraph' | 'actors' | 'sources' | 'kind'> & {
      readonly context?: { readonly source: string } | undefined;
      readonly derivation?: Pick<NonNullable<Claim['derivation']>, 'inputs'> | undefined;
    }
  >;
  readonly concepts: Records<Pick<Concept, 'section' | 'role'>>;
  readonly framework?: Pick<Framework, 'groups'> | undefined;
  readonly independentSeries: Records<Pick<IndependentSeries, 'source' | 'points'>>;
  readonly independentSources: Records<
    Pick<IndependentSource, 'publisher' | 'kind' | 'copy' | 'reports' | 'leak'>
  >;
  readonly figures: Records<Pick<Figure, 'section' | 'claims' | 'context' | 'tables' | 'table'>>;
  readonly tables: Records<Pick<PaperTable, 'number' | 'section' | 'sources'>>;
  readonly equations: Records<Pick<Equation, 'number' | 'section'>>;
  readonly images: Records<Pick<PaperImage, 'kind' | 'number' | 'section'>>;
  readonly remarks: Records<Pick<Remark, 'number' | 'paragraph'>>;
  readonly notes: Records<Pick<Note, 'against' | 'claims' | 'paragraph' | 'says' | 'sources'>>;
  readonly relations: Records<Pick<Relation, 'from' | 'to' | 'paragraph'>>;
  readonly sections: Records<Pick<Section, 'paragraphs' | 'restated'>>;
  readonly sources: Records<
    Pick<Source, 'paragraphs' | 'reports' | 'sameAs'> & { readonly number?: number | undefined }
  >;
  readonly terms: Records<Pick<Term, 'paragraphs' | 'seeAlso'>>;
}

/** Where records of each kind are written: the beginnings of their files' paths, from the root of the project. */
export const recordHomes = {
  actor: ['src/data/actors'],
  'fact check': ['src/data/factChecks'],
  citation: ['src/data/citations'],
  claim: [
    'src/data/claims',
    'src/data/derivedClaims',
    'src/data/independentClaims',
    'src/data/derivedIndependentClaims',
  ],
  concept: ['src/data/concepts'],
  'independent series': ['src/data/independentSeries'],
  'independent source': ['src/data/independentSources'],
  figure: ['src/content/figures'],
  'actor kind': ['src/data/actorKinds'],
  table: ['src/data/tables'],
  equation: ['src/data/equations'],
  image: ['src/data/images'],
  remark: ['src/data/remarks'],
  note: ['src/data/notes'],
  paragraph: ['src/data/sections'],
  relation: ['src/data/relations'],
  role: ['src/data/framework'],
  section: ['src/data/sections'],
  sketch: ['src/data/sketches'],
  source: ['src/data/sources'],
  term: ['src/data/terms'],
  unit: ['src/data/units'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What a record is: “claim”. */
type RecordKind = keyof typeof recordHomes;

/** Something wrong between records. */
export interface RecordDiagnostic {
  readonly kind: RecordKind;
  readonly id: string;
  readonly what: string;
  readonly fix: string;
}
