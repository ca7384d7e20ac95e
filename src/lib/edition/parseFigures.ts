import { type Control, type Figure, type FigureInput, longestTitle, type View } from '../schema/figure.ts';

/** Views that `src/styles/charts.css` can switch between. */
const mostViews = 6;

/**
 * A figure with its id as a type; where it has a control, the first view's panels become its own.
 *
 * @throws Error when a title is long or ends in a full stop, a text is empty, a row of the table is not as wide as its
 *   head, two views have one id, the first view has other words than the figure, or there is no panel to lead
 */
export function parseFigure<const Id extends string>(input: FigureInput<Id>): Figure<Id> {
  const fail = (problem: string): never => {
    throw new Error(`figure “${input.id}”: ${problem}`);
  };
  for (const field of words)
    if (!input[field].trim())
      fail(`its ${field} is empty; every figure says what it found, measures and shows`);
  const wrong = problemOfTitle(input.title);
  if (wrong) fail(`its title ${wrong}`);
  for (const [index, row] of input.table.rows.entries())
    if (row.length !== input.table.columns.length)
      fail(
        `row ${index + 1} of its table has ${row.length} cells under ${input.table.columns.length} columns`,
      );
  const problem = input.control && (problemOf(input.control) ?? otherWordsOf(input.control.views[0], input));
  if (problem) fail(problem);
  const panels = input.control?.views[0].panels ?? input.panels;
  if (!panels) return fail('it has neither panels nor a control');
  if (input.lead !== undefined && !panels[input.lead])
    fail(`panel ${input.lead} leads, but its first view has ${panels.length}, counted from 0`);
  return Object.freeze({ ...input, panels, claims: claimsIn(input.table) });
}

/** The claims of a table, each once. */
function claimsIn({ rows }: FigureInput['table']): readonly string[] {
  const cells = rows.flat();
  return [
    ...new Set(cells.flatMap((cell) => (typeof cell === 'object' && 'claim' in cell ? [cell.claim] : []))),
  ];
}

const words = ['title', 'subtitle', 'alt'] as const;

/** What is wrong with a title and how to fix it, if anything. */
function problemOfTitle(title: string): string | undefined {
  const { length } = [...title];
  if (length > longestTitle)
    return `has ${length} characters as printed: “${title}”; say one clause in at most ${longestTitle}, and the rest in its subtitle`;
  if (/[.!;:。！；：]$/.test(title)) return 'is a clause without a full stop; take the last character away';
  if (/[.;]\s|[。；]/.test(title))
    return `is two clauses: “${title}”; keep the finding, and say the rest in its subtitle`;
  return undefined;
}

/** Which words of a figure its first view has otherwise, if any. */
function otherWordsOf(first: View, figure: FigureInput): string | undefined {
  const other = words.find((field) => first[field] !== undefined && first[field] !== figure[field]);
  return (
    other &&
    `its first view “${first.id}” has another ${other} than the figure; what is shown first has the figure’s, so leave it out of the view`
  );
}

/** What is wrong with a control and how to fix it, if anything. */
function problemOf({ legend, views }: Control): string | undefined {
  if (!legend.trim()) return 'the legend of its control is empty; give the question that it answers';
  if (views.length > mostViews)
    return `its control has ${views.length} views; src/styles/charts.css switches between ${mostViews} at most`;
  for (const [index, view] of views.entries()) {
    const { id, label, says, assumes = 'a.' } = view;
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id))
      return `the id “${id}” of a view is not in kebab-case; it stands in addresses: “two-together”`;
    if (views.findIndex((other) => other.id === id) !== index)
      return `two views have the id “${id}”; give one another`;
    const empty = words.find((field) => view[field]?.trim() === '');
    if (empty) return `view “${id}” has an empty ${empty}; fill it, or leave it out to show the figure’s`;
    const wrong = view.title && problemOfTitle(view.title);
    if (wrong) return `the title of view “${id}” ${wrong}`;
    if (!label.trim()) return `view “${id}” has no label; say in a few words what it shows`;
    for (const sentence of [says, assumes])
      if (!/\S[.?。？]$/.test(sentence))
        return `view “${id}” says “${sentence}”; write a sentence that ends in a full stop`;
  }
  return undefined;
}

/** A figure with the number that its place in the edition gives it, from 1. */
export type NumberedFigure<Id extends string = string> = Figure<Id> & { readonly number: number };

/**
 * Figures by id, each with its number.
 *
 * @param inOrder the figures in the order in which a reader meets them; what there is none of is left out
 * @throws Error when two have one id
 */
export function numberFigures<Id extends string>(
  inOrder: readonly (Figure<Id> | undefined)[],
): Readonly<Record<Id, NumberedFigure<Id>>> {
  const numbered: Record<string, NumberedFigure<Id>> = {};
  const figures = inOrder.filter((figure) => figure !== undefined);
  for (const [index, figure] of figures.entries()) {
    if (numbered[figure.id])
      throw new Error(
        `two figures have the id “${figure.id}”; ids are published, so give the new one another`,
      );
    numbered[figure.id] = { ...figure, number: index + 1 };
  }
  return Object.freeze(numbered) as Readonly<Record<Id, NumberedFigure<Id>>>;
}
