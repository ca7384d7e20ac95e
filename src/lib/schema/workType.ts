/**
 * How works are printed: an article of a periodical; a part of a book, of proceedings or of a reference work; a work that stands alone; a page of
 * the web.
 */
export type WorkForm = 'article' | 'part' | 'whole' | 'page';

/** Every type of CSL 1.0.2, by its name there, with its form. A work of another type is refused, rather than printed by the wrong rule. */
export const workTypes = {
  article: 'whole',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'whole',
  book: 'whole',
  broadcast: 'whole',
  chapter: 'part',
  classic: 'whole',
  collection: 'whole',
  dataset: 'whole',
  document: 'whole',
  entry: 'part',
  'entry-dictionary': 'part',
  'entry-encyclopedia': 'part',
  event: 'whole',
  figure: 'whole',
  graphic: 'whole',
  hearing: 'whole',
  interview: 'whole',
  legal_case: 'whole',
  legislation: 'whole',
  manuscript: 'whole',
  map: 'whole',
  motion_picture: 'whole',
  musical_score: 'whole',
  pamphlet: 'whole',
  'paper-conference': 'part',
  patent: 'whole',
  performance: 'whole',
  periodical: 'whole',
  personal_communication: 'whole',
  post: 'page',
  'post-weblog': 'page',
  regulation: 'whole',
  report: 'whole',
  review: 'article',
  'review-book': 'article',
  software: 'whole',
  song: 'whole',
  speech: 'whole',
  standard: 'whole',
  thesis: 'whole',
  treaty: 'whole',
  webpage: 'page',
} as const satisfies Readonly<Record<string, WorkForm>>;

/** A type of work in CSL; `article` is a preprint. */
export type WorkType = keyof typeof workTypes;

/** What a format calls types of work: some by name, any other by its form. */
export interface TypeNames<Name> {
  readonly forms: Readonly<Record<WorkForm, Name>>;
  readonly types: Readonly<Partial<Record<WorkType, Name>>>;
}

/** What a format calls a type of work. */
export function typeName<Name>({ forms, types }: TypeNames<Name>, type: WorkType): Name {
  return types[type] ?? forms[workTypes[type]];
}
