import { languageName } from '../format/languageName.ts';
import { claimHistory } from '../releases/claimHistory.ts';
import { stateOfClaim } from '../releases/snapshot.ts';
import type { Actor } from '../schema/actor.ts';
import { type Claim, voiceOf } from '../schema/claim.ts';
import type { IndependentSeries } from '../schema/independentSeries.ts';
import { lensIds } from '../schema/lens.ts';
import type { Note } from '../schema/note.ts';
import type { Term } from '../schema/term.ts';
import { comparedValues } from './comparedValues.ts';
import { type ClaimCounts, countClaims, isUnsourced } from './countClaims.ts';
import type {
  Edition,
  JoinedActor,
  JoinedClaim,
  JoinedFigure,
  JoinedNote,
  JoinedSeries,
  JoinedTerm,
} from './edition.ts';
import type { EditionRecords } from './editionRecords.ts';
import { type Features, featuresOf } from './featuresOf.ts';
import { groupActors } from './groupActors.ts';
import { joinArgument } from './joinArgument.ts';
import { joinFactChecks } from './joinFactChecks.ts';
import { joinOutline } from './joinOutline.ts';
import { joinSources } from './joinSources.ts';
import { joinTables } from './joinTables.ts';
import { outsideOfClaim, outsideOfRelation } from './outsideOfClaim.ts';
import type { NumberedFigure } from './parseFigures.ts';
import { byId, recordIndex, referrers } from './recordIndex.ts';
import { isAboutWorld, stateOf, verdictOf } from './verdictOf.ts';

/**
 * Joins the records of an edition: each gets the records that it names, and those that name it. Records name each other in
 * circles, so links are getters: what they return was grouped once, for everything that shows it.
 *
 * @throws Error when a link is followed to a record that does not exist; validation says so before, with its position
 */
export function joinEdition(records: EditionRecords): Edition {
  const isChecked = Object.keys(records.factChecks).length > 0;
  const claims = recordIndex('claim', Object.values(records.claims).map(joinClaim), byId);
  const citations = recordIndex('citation', Object.values(records.citations), byId);
  const actors = recordIndex('actor', Object.values(records.actors).map(joinActor), byId);
  const sources = joinSources(records.sources, { actors, claims, citations });
  const terms = recordIndex('term', Object.values(records.terms).map(joinTerm), byId);
  const notes = recordIndex('note', Object.values(records.notes).map(joinNote), byId);
  const series = recordIndex(
    'independent series',
    Object.values(records.independentSeries).map(joinSeries),
    byId,
  );
  const independentSources = recordIndex(
    'independent source',
    Object.values(records.independentSources),
    byId,
  );
  const factChecks = joinFactChecks(records.factChecks, { claims, independentSources });
  const figures = recordIndex('figure', Object.values(records.figures).map(joinFigure), byId);
  const tables = joinTables(records.tables, { claims, figures, sources });
  const equations = recordIndex('equation', Object.values(records.equations), byId);
  const images = recordIndex('image', Object.values(records.images), byId);
  const remarks = recordIndex('remark', Object.values(records.remarks), byId);
  const { paragraphs, ...outline } = joinOutline(records, {
    claims,
    figures,
    notes,
    tables,
    equations,
    images,
  });
  const { concepts, nodes, relations, framework } = joinArgument(records, figures, (relation) =>
    outsideOfRelation(relation, paragraphs.get(relation.paragraph).claims, sources.all),
  );

  const stated = claims.all.filter(({ status }) => status === 'as-stated');
  const checksOf = referrers(factChecks.all, (check) => check.claims);
  const notesOf = referrers(notes.all, (note) => note.claims);
  const figuresOf = referrers(figures.all, (figure) => figure.claims);
  const figuresOfSeries = referrers(figures.all, (figure) => figure.context ?? []);
  const usersOf = referrers(claims.all, (claim) => claim.derivation?.inputs ?? []);
  const besideOf = referrers(claims.all, (claim) => (claim.context ? [claim.context.beside] : []));
  const claimsOfActor = referrers(stated, (claim) => claim.actors);

  let has: Features | undefined;
  let counts: ClaimCounts | undefined;
  return Object.freeze({
    get has() {
      has ??= featuresOf(this);
      return has;
    },
    get counts() {
      counts ??= countClaims(stated);
      return counts;
    },
    meta: records.meta,
    ...outline,
    paragraphs,
    claims,
    sources,
    citations,
    actors,
    terms,
    concepts,
    nodes,
    relations,
    factChecks,
    notes,
    independentSeries: series,
    independentSources,
    figures,
    tables,
    equations,
    images,
    remarks,
    get hero() {
      return records.hero && { ...records.hero, figure: figures.get(records.hero.figure) };
    },
    sayActors: records.actorKinds?.says ?? 'actors',
    actorGroups: groupActors(actors.all, records.actorKinds),
    framework,
    translations: joinTranslations(),
    lenses: lensIds.filter((lens) => (lens === 'sourced' ? sources : factChecks).all.length > 0),
    get highlights() {
      return records.highlights.map(claims.get);
    },
    whatIfs: records.whatIfs.map((whatIf) => {
      const base = records.whatIfBases[whatIf.id];
      if (!base)
        throw new Error(`src/data/whatIfBases.ts has no values for the what-if “${whatIf.id}”; add them`);
      return { whatIf, base };
    }),
    sketches: records.sketches,
    changes: records.changes,
    released: records.changes.some(
      ({ version, released }) => released && version === records.meta.edition.version,
    ),
  });

  function joinTranslations(): Edition['translations'] {
    const tag = records.meta.edition.translations;
    if (!tag || ![...actors.all, ...terms.all].some(({ translation }) => translation)) return undefined;
    return { tag, name: languageName(tag) };
  }

  function joinClaim(claim: Claim): JoinedClaim {
    const { id, context } = claim;
    const { verdict, aspects: verdictAspects, atNumber: verdictAtNumber } = verdictOf(id, records.factChecks);
    return {
      ...claim,
      voice: voiceOf(claim),
      verdict,
      verdictAspects,
      verdictAtNumber,
      aboutWorld: isAboutWorld(claim),
      state: isChecked ? stateOf(claim, verdict) : undefined,
      get outside() {
        return outsideOfClaim(this);
      },
      get factChecks() {
        return checksOf(id);
      },
      get notes() {
        return notesOf(id);
      },
      get figures() {
        return figuresOf(id);
      },
      get usedBy() {
        return usersOf(id);
      },
      get independent() {
        return besideOf(id);
      },
      get sameParagraph() {
        const all = paragraphs.get(claim.paragraph).claims;
        return all.filter((other) => other.voice !== 'context' && other !== this);
      },
      get compared() {
        return comparedValues(this);
      },
      get inputRecords() {
        return (claim.derivation?.inputs ?? []).map(claims.get);
      },
      get origin() {
        return (
          context && {
            get beside() {
              return claims.get(context.beside);
            },
            source: independentSources.get(context.source),
            series: context.series === undefined ? undefined : series.get(context.series),
          }
        );
      },
      get sectionRecord() {
        return outline.sections.get(claim.section);
      },
      get sourceRecords() {
        return claim.sources.map(sources.get);
      },
      get ownResult() {
        if (claim.sources.length > 0) return false;
        return claim.derivation ? this.inputRecords.every((input) => input.ownResult) : claim.own === true;
      },
      get actorRecords() {
        return claim.actors.map(actors.get);
      },
      get history() {
        return claimHistory(id, stateOfClaim(this), records);
      },
    };
  }

  function joinActor(actor: Actor): JoinedActor {
    return {
      ...actor,
      get claims() {
        return claimsOfActor(actor.id);
      },
    };
  }

  function joinTerm(term: Term): JoinedTerm {
    return {
      ...term,
      get seeAlsoRecords() {
        return term.seeAlso.map(terms.get);
      },
    };
  }

  function joinNote(note: Note): JoinedNote {
    return {
      ...note,
      get claimRecords() {
        return note.claims.map(claims.get);
      },
      get sourceRecords() {
        return note.sources.map(independentSources.get);
      },
    };
  }

  function joinSeries(one: IndependentSeries): JoinedSeries {
    return {
      ...one,
      get sourceRecord() {
        return independentSources.get(one.source);
      },
      get figures() {
        return figuresOfSeries(one.id);
      },
    };
  }

  function joinFigure(figure: NumberedFigure): JoinedFigure {
    return {
      ...figure,
      get before() {
        return figures.all[figure.number - 2];
      },
      get after() {
        return figures.all[figure.number];
      },
      get claimRecords() {
        return figure.claims.map(claims.get);
      },
      get tableRecords() {
        return (figure.tables ?? []).map(tables.get);
      },
      get seriesRecords() {
        return (figure.context ?? []).map(series.get);
      },
      get sectionRecord() {
        return outline.sections.get(figure.section);
      },
      get sourceRecords() {
        const ids = figure.claims.flatMap((id) => claims.get(id).sources);
        return [...new Set(ids)].map(sources.get);
      },
      get ownResults() {
        return statedIn(this).some(({ ownResult }) => ownResult);
      },
      get unsourced() {
        return sources.all.length > 0 && statedIn(this).some(isUnsourced);
      },
    };
  }
}

/** The claims of the paper in a figure, without its counts of its own parts, which need no source. */
function statedIn({ claimRecords }: Pick<JoinedFigure, 'claimRecords'>): readonly JoinedClaim[] {
  return claimRecords.filter(({ status, kind }) => status === 'as-stated' && kind !== 'structure');
}
