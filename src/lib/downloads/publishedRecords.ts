import { z } from 'astro/zod';
import type { Edition, JoinedClaim, JoinedFigure } from '../edition/edition.ts';
import { formatCell } from '../format/formatCell.ts';
import { formatClaim } from '../format/formatClaim.ts';
import { formatComparison } from '../format/formatComparison.ts';
import { actor } from '../schema/actor.ts';
import { claim } from '../schema/claim.ts';
import { claimState } from '../schema/claimState.ts';
import { concept } from '../schema/concept.ts';
import { factCheck } from '../schema/factCheck.ts';
import { independentPoint, independentSeries } from '../schema/independentSeries.ts';
import { independentSource } from '../schema/independentSource.ts';
import { note } from '../schema/note.ts';
import { relation } from '../schema/relation.ts';
import { source } from '../schema/source.ts';
import { term } from '../schema/term.ts';
import { oneOf, ownId, recordId, text } from '../schema/text.ts';
import { verdicts } from '../schema/verdict.ts';

/** The shape of a published record with its id. @param page where the id is an address */
function withId<Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>, page: string) {
  return z.strictObject({ id: ownId(page), ...shape });
}

// The records of each kind as the JSON files hold them.

export const publishedActor = withId(actor, 'actors.html#<id>');
export const publishedTerm = withId(term, 'terms.html#<id>');
export const publishedSource = withId(source, 'sources.html#<id>');
export const publishedCheck = withId(factCheck, 'evidence.html lists all');
export const publishedNote = withId(note, 'evidence.html');
export const publishedPage = withId(independentSource, 'evidence.html names all');
export const publishedConcept = withId(concept, 'framework.html#<id>');
export const publishedRelation = z.strictObject({
  id: recordId.meta({ title: 'Id', description: 'Id of the step.' }),
  ...relation.shape,
});

/** A point's value is a number here, while its record reads it from a CSV. */
const point = independentPoint.extend({ value: z.number().meta(independentPoint.shape.value.meta() ?? {}) });
export const publishedSeries = withId(independentSeries, 'evidence.html').extend({
  points: z.array(point).meta({ title: 'Points', description: 'The values, in the order of the table.' }),
});

const { id: _id, derivation, context, ...claimFields } = claim.shape;

/** A claim as `claims.json` holds it. */
export const publishedClaim = withId(z.strictObject(claimFields), 'claims/<id>.html').extend({
  printed: text.meta({
    title: 'As printed',
    description:
      'Value, unit and qualifier together, as the edition prints them. A spreadsheet takes a month with its year for the first day of that month: date has it in a form that stays as it is.',
  }),
  verdict: oneOf(verdicts).optional().meta({
    title: 'Verdict',
    description:
      'What comparing it with independent sources came to, where it was compared; the grounds are in the table checks.',
  }),
  comparison: text.optional().meta({
    title: 'Comparison',
    description:
      'The same in a sentence, with the values that independent sources give, each with its qualifier.',
  }),
  context,
  inputs: derivation.unwrap().shape.inputs.optional(),
  formula: derivation.unwrap().shape.formula.optional(),
  computation: derivation.unwrap().shape.tree.optional(),
  interval: derivation.unwrap().shape.interval.optional(),
  from: derivation.unwrap().shape.from.optional(),
  history: z.array(claimState).optional().meta({
    title: 'History',
    description:
      'What each version of the edition that has it says of it, the newest first, which is this one; absent where that is the first.',
  }),
});

/** A claim as the downloads give it. */
export type PublishedClaim = z.output<typeof publishedClaim>;

/** A figure as `figures/<id>.json` holds it, below the paper and the version that it is of. */
export const publishedFigure = z.strictObject({
  id: ownId('figures/<id>.html'),
  title: text.meta({ title: 'Title', description: 'The finding, in one clause without a full stop.' }),
  subtitle: text.meta({
    title: 'Subtitle',
    description: 'What is measured, in which unit, where and when.',
  }),
  alt: text.meta({ title: 'Alternative text', description: 'Its form and what it shows.' }),
  section: claim.shape.section.meta({ description: 'Section of the paper that it draws on.' }),
  inText: z
    .literal(false)
    .optional()
    .meta({ title: 'In the text', description: 'False where it stands on its own page only.' }),
  context: z
    .array(recordId)
    .optional()
    .meta({ title: 'Series', description: 'Independent series that it draws beside the claims, by id.' }),
  note: text.optional().meta({ title: 'Note', description: 'What a reader must know to read it right.' }),
  lead: z.int().min(0).optional().meta({
    title: 'Leading panel',
    description: 'Place of the panel that shows the finding, from 0.',
  }),
  number: z.int().min(1).meta({ title: 'Number', description: 'Number of the figure.' }),
  question: text.optional().meta({ title: 'Question', description: 'What its control asks.' }),
  views: z
    .array(
      z.strictObject({
        id: recordId.meta({ title: 'Id', description: 'Id of the view in its figure.' }),
        label: text.meta({ title: 'Label', description: 'The answer, in a few words.' }),
        title: text.optional().meta({
          title: 'Title',
          description: 'The finding of this view; where left out, the title of the figure.',
        }),
        subtitle: text.optional().meta({
          title: 'Subtitle',
          description: 'What this view measures; where left out, the subtitle of the figure.',
        }),
        alt: text.optional().meta({
          title: 'Alternative text',
          description: 'Form of this view and what it shows.',
        }),
        says: text.meta({ title: 'Says', description: 'What this view shows, as a sentence.' }),
        assumes: text.optional().meta({
          title: 'Assumes',
          description: 'What this edition assumes for the view and the paper does not say.',
        }),
      }),
    )
    .optional()
    .meta({ title: 'Views', description: 'The answers to its question, each a drawing.' }),
  table: z
    .strictObject({
      columns: z.array(text).meta({ title: 'Columns', description: 'Heads of the table.' }),
      rows: z
        .array(z.array(z.looseObject({ printed: z.string() })))
        .meta({ title: 'Rows', description: 'Each cell as printed, with the record that it names.' }),
    })
    .meta({ title: 'Table', description: 'The same values as the drawing.' }),
  claims: z
    .array(publishedClaim)
    .meta({ title: 'Claims', description: 'The claims that it draws, as claims.json has them.' }),
});

/**
 * A record as it is given away: the fields that its published schema has, in the order in which the record holds them;
 * what an edition knows of it besides is left out.
 */
export function published<Schema extends z.ZodObject>({ shape }: Schema, record: object): z.output<Schema> {
  const fields = Object.keys(record).filter((field) => Object.hasOwn(shape, field));
  return Object.fromEntries(fields.map((field) => [field, record[field as keyof typeof record]])) as never;
}

/** A claim as the downloads give it: the record, with its value also as printed and what comparing it came to. */
export function claimRecord({ derivation, verdict, history, ...record }: JoinedClaim): PublishedClaim {
  const comparison = formatComparison(record);
  return published(publishedClaim, {
    ...record,
    printed: formatClaim(record),
    ...(verdict && { verdict }),
    ...(comparison && { comparison }),
    ...(derivation && {
      inputs: derivation.inputs,
      formula: derivation.formula,
      computation: derivation.tree,
      interval: derivation.interval,
      from: derivation.from,
    }),
    ...(history.length > 1 && { history: history.map((state) => published(claimState, state)) }),
  });
}

/** A figure as the downloads give it: what it says, its views, its table with each value as printed, its claims whole. */
export function figureRecord(
  { control, table, claims: _, claimRecords, ...figure }: JoinedFigure,
  edition: Edition,
): z.output<typeof publishedFigure> {
  return published(publishedFigure, {
    ...figure,
    ...(control && {
      question: control.legend,
      views: control.views.map(({ panels: _panels, inText: _inText, ...view }) => view),
    }),
    table: {
      columns: table.columns,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' ? { printed: cell } : { printed: formatCell(cell, edition), ...cell },
        ),
      ),
    },
    claims: claimRecords.map(claimRecord),
  });
}
