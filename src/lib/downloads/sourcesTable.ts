import { isoDate } from '../citation/citedWork.ts';
import { type Source, source, sourceKind } from '../schema/source.ts';
import { column, type DataTable, idColumn, type RecordColumn, recordTable } from './dataTable.ts';

const required = true;
const names = (people: Source['csl']['author']) =>
  people
    ?.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '))
    .join('; ');

const columns: readonly RecordColumn<Source>[] = [
  idColumn('sources.html#<id>'),
  column('role', 'Role', 'How the paper gives it.', ({ role }) => role, {
    constraints: { required, enum: source.shape.role.options },
  }),
  column('number', 'Number', 'Of a footnote: the number that the paper prints.', ({ number }) => number, {
    type: 'integer',
    constraints: { minimum: 1 },
  }),
  column('kind', 'Kind', 'What sort of place it is.', ({ kind }) => kind, {
    constraints: { required, enum: sourceKind.options },
  }),
  column('short', 'Short form', 'A few words: publisher or names, and date.', ({ short }) => short, {
    constraints: { required },
  }),
  column('type', 'Type', 'Type of the work in CSL.', ({ csl }) => csl.type, { constraints: { required } }),
  column(
    'author',
    'Authors',
    'Family name, comma, given names; several are separated by semicolons.',
    ({ csl }) => names(csl.author),
  ),
  column('title', 'Title', 'Title of the work, as the paper prints it.', ({ csl }) => csl.title, {
    constraints: { required },
  }),
  column(
    'containerTitle',
    'Appeared in',
    'Journal, newspaper, site or book that it appeared in.',
    ({ csl }) => csl['container-title'],
  ),
  column('publisher', 'Publisher', 'Publisher or institution.', ({ csl }) => csl.publisher),
  column(
    'issued',
    'Date',
    'Date of publication, ISO 8601, as much of it as the paper prints.',
    ({ csl }) => isoDate(csl.issued),
    { constraints: { pattern: '\\d{4}(-\\d\\d(-\\d\\d)?)?' } },
  ),
  column('volume', 'Volume', 'Volume of the journal.', ({ csl }) => csl.volume),
  column('issue', 'Issue', 'Issue of the journal.', ({ csl }) => csl.issue),
  column('page', 'Pages', 'First and last page.', ({ csl }) => csl.page),
  column('doi', 'DOI', 'Digital Object Identifier, without address.', ({ csl }) => csl.DOI),
  column('url', 'Address', 'Address that works, as far as we know.', ({ csl }) => csl.URL),
  column(
    'urlAsPrinted',
    'Address as printed',
    'The address character by character as the paper prints it.',
    ({ urlAsPrinted }) => urlAsPrinted,
  ),
  column(
    'urlProblem',
    'Problem',
    'What is wrong with the printed address, and how we know.',
    ({ urlProblem }) => urlProblem,
  ),
  column('language', 'Language', 'Language of the source, BCP 47.', ({ language }) => language, {
    constraints: { required, enum: source.shape.language.options },
  }),
  column(
    'paragraphs',
    'Paragraphs',
    'Paragraphs of the paper that give it.',
    ({ paragraphs }) => paragraphs,
    { type: 'list' },
  ),
  column(
    'reports',
    'Passes on',
    'Whose figures it passes on: an id of the table actors.',
    ({ reports }) => reports,
  ),
  column('sameAs', 'Same as', 'Another source that is the same publication, by id.', ({ sameAs }) => sameAs),
  column('note', 'Note', 'The editor’s remark on the entry.', ({ note }) => note),
];

/** Every footnote, named report and entry of the reference list, one row each. */
export function sourcesTable(sources: readonly Source[]): DataTable {
  return recordTable(
    {
      name: 'sources',
      path: 'sources.csv',
      title: 'Sources',
      description:
        'Every source of the paper: footnotes, reports named in its text, and the reference list. What is not known is left out.',
      primaryKey: 'id',
      foreignKeys: [
        { column: 'reports', table: 'actors', to: 'id' },
        { column: 'sameAs', table: 'sources', to: 'id' },
      ],
    },
    sources,
    columns,
  );
}
