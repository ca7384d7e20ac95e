import { lackOf } from '../edition/weighVerdict.ts';
import { splitEditorText } from '../format/editorText.ts';
import type { Framework } from '../schema/framework.ts';
import type { Hero } from '../schema/hero.ts';
import { verdicts } from '../schema/verdict.ts';
import { type Diagnostic, positionAt, type TextFile } from './diagnostic.ts';
import { looseNumerals } from './looseNumerals.ts';
import { type RecordDiagnostic, type RelatedEdition, referencesIn, referents } from './references.ts';
import { didYouMean } from './suggestion.ts';

/** Finds what is wrong between records: names that lead nowhere or to themselves, ids and numbers that are there twice. */
export function validateRecords(edition: RelatedEdition): RecordDiagnostic[] {
  return [
    ...brokenReferences(edition),
    ...sharedIds(edition),
    ...unusedSources(edition),
    ...selfReferences(edition),
    ...sharedNumbers(edition),
    ...sharedLabels(edition),
    ...unfoundedVerdicts(edition),
  ];
}

/** References to records that do not exist. */
function brokenReferences(edition: RelatedEdition): RecordDiagnostic[] {
  const known = referents(edition);
  return referencesIn(edition).flatMap(({ from: [kind, id], to: [other, name] }) => {
    const { home, ids } = known[other];
    if (ids.has(name)) return [];
    const what = `${kind} “${id}” names ${other} “${name}”, which ${home} does not have`;
    return [{ kind, id, what, fix: didYouMean(name, ids, `add “${name}” to ${home}, or take it out`) }];
  });
}

/** A record that names itself, and a step of the argument that leads back to where it began. */
function selfReferences(edition: RelatedEdition): RecordDiagnostic[] {
  const named = referencesIn(edition).filter(
    ({ from: [kind, id], to: [other, name] }) => kind === other && id === name,
  );
  const circles = Object.entries(edition.relations).filter(([, { from, to }]) => from === to);
  return [
    ...named.map(({ from: [kind, id] }) => ({ kind, id })),
    ...circles.map(([id]) => ({ kind: 'relation' as const, id })),
  ].map(({ kind, id }) => ({
    kind,
    id,
    what: `${kind} “${id}” leads to itself`,
    fix: 'name another record, or take the reference out',
  }));
}

/** Ids that two of actors, terms and concepts share: relations name all three by id alone. */
function sharedIds({ actors, terms, concepts }: RelatedEdition): RecordDiagnostic[] {
  const kinds: Record<string, string> = {};
  const diagnostics: RecordDiagnostic[] = [];
  const named = [
    ['actor', actors],
    ['term', terms],
    ['concept', concepts],
  ] as const;
  for (const [kind, records] of named)
    for (const id of Object.keys(records)) {
      if (kinds[id])
        diagnostics.push({
          kind,
          id,
          what: `${kind} “${id}” has the id of the ${kinds[id]} “${id}”`,
          fix: 'give one of them another id, before either is published',
        });
      kinds[id] ??= kind;
    }
  return diagnostics;
}

/** Two footnotes of one number or one id, sources and remarks alike. */
function sharedNumbers({ sources, remarks }: RelatedEdition): RecordDiagnostic[] {
  const numbered: Record<number, string> = {};
  const footnotes = [
    ...Object.entries(sources).map(([id, { number }]) => ({ kind: 'source' as const, id, number })),
    ...Object.entries(remarks).map(([id, { number }]) => ({ kind: 'remark' as const, id, number })),
  ];
  const shared = Object.keys(remarks).filter((id) => Object.hasOwn(sources, id));
  return [
    ...footnotes.flatMap(({ kind, id, number }) => {
      if (number === undefined) return [];
      const first = numbered[number];
      numbered[number] ??= id;
      if (first === undefined) return [];
      const what = `${kind} “${id}” has the footnote number ${number} of “${first}”`;
      return [{ kind, id, what, fix: 'give each the number that the paper prints' }];
    }),
    ...shared.map((id) => ({
      kind: 'remark' as const,
      id,
      what: `remark “${id}” has the id of the source “${id}”`,
      fix: 'give it another id, before it is published: both are footnotes',
    })),
  ];
}

/** Two tables, equations or images that the paper cannot both have called so. */
function sharedLabels({ tables, equations, images }: RelatedEdition): RecordDiagnostic[] {
  const kinds = [
    ['table', Object.entries(tables).map(([id, { number }]) => [id, number])],
    ['equation', Object.entries(equations).map(([id, { number }]) => [id, number])],
    ['image', Object.entries(images).map(([id, { kind, number }]) => [id, `${kind} ${number}`])],
  ] as const;
  return kinds.flatMap(([kind, labelled]) =>
    labelled.flatMap(([id = '', label = ''], index) => {
      const first = labelled.findIndex(([, other]) => other === label);
      if (first === index) return [];
      const what = `${kind} “${id}” has the number ${label} of “${labelled[first]?.[0]}”`;
      return [{ kind, id, what, fix: 'give each the number that the paper prints' }];
    }),
  );
}

/** Independent pages that nothing rests on. */
function unusedSources(edition: RelatedEdition): RecordDiagnostic[] {
  const used = new Set(
    referencesIn(edition).flatMap(({ to: [kind, id] }) => (kind === 'independent source' ? [id] : [])),
  );
  return Object.keys(edition.independentSources)
    .filter((id) => !used.has(id))
    .map((id) => ({
      kind: 'independent source' as const,
      id,
      what: `no fact check, claim, point or note names the independent source “${id}”`,
      fix: 'take it out, or name it where it is the evidence',
    }));
}

/** Verdicts without the evidence that their method asks for. */
function unfoundedVerdicts({
  factChecks,
  claims,
  independentSources,
  sources,
}: RelatedEdition): RecordDiagnostic[] {
  return Object.entries(factChecks).flatMap(([id, { claims: named, evidence, sought, verdict }]) => {
    const own = named.flatMap((claim) => claims[claim] ?? []);
    const pages = evidence.flatMap(({ bearing, source }) => {
      const page = independentSources[source];
      return page ? [{ bearing, source: page }] : [];
    });
    const repeated = new Set(
      own.flatMap((claim) => [
        ...claim.actors,
        ...claim.sources.flatMap((one) => sources[one]?.reports ?? []),
      ]),
    );
    const lack = lackOf(verdict, pages, {
      kinds: own.map(({ kind }) => kind),
      repeated,
      sought: sought !== undefined,
    });
    if (lack === undefined) return [];
    const what = `fact check “${id}” says “${verdicts[verdict].name}” and lacks ${lack}`;
    const fix =
      'add that to its evidence, or give the verdict that the evidence bears: src/lib/schema/verdict.ts says what each needs';
    return [{ kind: 'fact check' as const, id, what, fix }];
  });
}

/** Years and numbers of sections may stand: they are no quantities. */
const free = /\b(?:19|20)\d\d\b|\b(?:sections?|appendix) (?:\d+|[A-Z])(?:\.\d+)*/gi;

/** The texts of an editor. */
interface NotedEdition {
  readonly factChecks: Readonly<
    Record<string, Pick<RelatedEdition['factChecks'][string], 'says' | 'sought' | 'evidence'>>
  >;
  readonly notes: RelatedEdition['notes'];
}

/**
 * Finds digits that a check or a note types instead of naming their claim.
 *
 * @param names words that hold a digit and are no quantity
 */
export function validateEditorText(
  { factChecks, notes }: NotedEdition,
  names: readonly string[],
): RecordDiagnostic[] {
  const texts = [
    ...Object.entries(factChecks).flatMap(([id, { says, sought = '', evidence }]) =>
      [says, sought, ...evidence.map(({ figure }) => figure)].map((text) => ({
        kind: 'fact check' as const,
        id,
        text,
      })),
    ),
    ...Object.entries(notes).map(([id, { says }]) => ({ kind: 'note' as const, id, text: says })),
  ];
  return texts.flatMap(({ kind, id, text }) => {
    const words = splitEditorText(text)
      .map((part) => (typeof part === 'string' ? part : ' '))
      .join('')
      .replace(free, ' ');
    return looseNumerals(words, names, false).map(({ numeral }) => ({
      kind,
      id,
      what: `${kind} “${id}” types “${numeral}”`,
      fix: 'write {claim-id}, which prints the value and links it',
    }));
  });
}

/**
 * Finds a figure that the framework names and that does not exist.
 *
 * @param source `src/data/framework.ts`
 */
export function validateFramework(
  { framework, figures }: Pick<HeroEdition, 'figures'> & { readonly framework?: Framework | undefined },
  { file, text }: TextFile,
): Diagnostic[] {
  const id = framework?.figure;
  if (id === undefined || Object.hasOwn(figures, id)) return [];
  const fix = didYouMean(id, Object.keys(figures), 'name one that exists');
  return [
    { file, ...positionAt(text, Math.max(0, text.indexOf(`'${id}'`))), what: `“${id}” names no figure`, fix },
  ];
}

/** What the head of the front page names. */
interface HeroEdition {
  readonly hero?: Hero | undefined;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
  /** Words that hold a digit and are no quantity. */
  readonly names: readonly string[];
}

/**
 * Finds claims and a figure that the head of the front page names and that do not exist, and digits that its sentence types.
 *
 * @param source `src/data/hero.ts`
 */
export function validateHero({ hero, claims, figures, names }: HeroEdition, source: TextFile): Diagnostic[] {
  if (!hero) return [];
  const { says, figure } = hero;
  const parts = splitEditorText(says);
  const named = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.claim]));
  const typed = parts.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  const problem = (entry: string, what: string, fix: string): Diagnostic => ({
    file: source.file,
    ...positionAt(source.text, Math.max(0, source.text.indexOf(entry))),
    what,
    fix,
  });
  const missing = (kind: string, id: string, all: Readonly<Record<string, unknown>>) =>
    Object.hasOwn(all, id)
      ? []
      : [problem(id, `“${id}” names no ${kind}`, didYouMean(id, Object.keys(all), 'name one that exists'))];
  return [
    ...named.flatMap((id) => missing('claim', id, claims)),
    ...missing('figure', figure, figures),
    ...looseNumerals(typed, names, false).map(({ numeral }) =>
      problem(
        numeral,
        `the sentence of the front page types “${numeral}”`,
        'write {claim-id}, which prints the value and links it',
      ),
    ),
  ];
}
