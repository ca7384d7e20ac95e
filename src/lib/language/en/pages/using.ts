import { choiceIn, listIn } from '../../lists.ts';

const list = /* @__PURE__ */ listIn('en-GB');
const choice = /* @__PURE__ */ choiceIn('en-GB');

/** How to cite. */
export const citePage = {
  title: 'Cite',
  description: ({ figures, claims }: Readonly<Record<'figures' | 'claims', boolean>>) =>
    `How to cite the paper, this edition, and any ${choice(['section', 'paragraph', figures && 'figure', claims && 'number'])} of it, in all usual styles and as files.`,
  says: 'The paper for what it argues and states. This edition for what it adds. Both, where you took a statement of the paper from here.',
  which: 'Which to cite',
  paper: 'The paper',
  edition: 'This edition',
  places: 'Links to a place',
  paragraphs: 'Sections and paragraphs',
  references: 'The paper’s own sources',
  forms: 'About the forms',
  forPaper: (names: string) =>
    `For an argument, a finding or a number as ${names} states it. Name section and paragraph: the paper numbers its sections, and paragraphs are counted within each.`,
  forEdition: (
    names: string,
    { figures, derived, notes }: Readonly<Record<'figures' | 'derived' | 'notes', boolean>>,
  ) =>
    `For ${choice(['the wording of the restatement', figures && 'a figure', 'a table', derived && 'a derived value', notes && 'a note', 'the data files'])}. Its words are those of its editors, not ${names}’s: do not quote them as the paper’s. Name the version.`,
  number: 'A number here',
  forNumber: ({
    sources,
    checks,
    independent,
  }: Readonly<Record<'sources' | 'checks' | 'independent', boolean>>) =>
    `For one value with its ${list(['qualifier', sources && 'source', checks && 'checks'])}: its own page, with its id and the version.${independent ? ' A value from an independent source has its own publisher: cite that too.' : ''}`,
  parts: { volume: 'volume', issue: 'issue', pages: 'pages' },
  unknown: (parts: readonly string[]) => {
    const said = list(parts);
    const several = parts.length > 1 || said === 'pages';
    return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${several ? 'are' : 'is'} not known to this edition, so no form has ${several ? 'them' : 'it'}.`;
  },
  noAddress:
    'This copy was built without the address at which it is published, so no form gives one: add the address of the page that you read.',
  placesHow: (figures: boolean) =>
    `Addresses follow the numbers of the paper and fixed names, not the order of the page, so they stay. The ¶ beside a paragraph and the # beside a heading hold the link to it; ${figures ? 'figures and ' : ''}numbers have a page each. “Cite this” at the end of a section and on the page of each ${figures ? 'figure and ' : ''}number gives its forms and files.`,
  selecting:
    'For a sentence or a few words, select them: a small control then copies a link that leads browsers to those very words, or the words with their citation. Copying with the keyboard or the menu stays plain.',
  toPlaces: 'Links to places',
  place: 'Place',
  link: 'Link',
  withVersion: 'With version',
  files: 'Files',
  examples: { section: 'A section', paragraph: 'A paragraph', figure: 'A figure', claim: 'A number' },
  each: 'Each with its form in running text (APA) for the paper and for this edition, a page with all forms, and its files.',
  allForms: 'All forms',
  of: (place: string) => `Cite ${place}`,
  ofDescription: (place: string, title: string | undefined) =>
    `${place}, ${title}: how to cite it in the paper and in this edition, in all usual styles and as files.`,
  partsOf: (section: string) => `Sections and paragraphs of ${section}`,
  ownSources: (
    works: number,
    { references, footnotes }: Readonly<Record<'references' | 'footnotes', boolean>>,
  ) =>
    `Its ${list([references && 'reference list', footnotes && 'footnotes'])}, ${works} ${works === 1 ? 'work' : 'works'}, each publication once, for a reference manager: {files}. With what we found out about each: [sources](sources).`,
  styles:
    'Chicago is its author-date form. APA and GB/T set the title in sentence case; the others as printed.',
  familyFirst: (names: readonly string[]) =>
    `${names.length > 1 ? 'Family names that come first' : 'The family name that comes first'}: ${names.join(', ')}. Styles that turn names around for their lists leave such a name as it is, without a comma.`,
  gbt: 'GB/T 7714—2025 is in its numeric system: n stands for the number in your own list. After the date of a page add the date on which you read it, in brackets.',
  signs: '§ is a section, ¶ a paragraph; a style that has its own words for them uses those.',
};

/** Tables of files to download. */
export const downloadTable = {
  holds: 'Holds',
  figure: 'Figure',
  series: 'Series',
  page: 'Page',
  table: 'Table',
  file: 'File',
  rows: 'Rows',
  /** After the count of a table’s rows, where no head says it. */
  unitOfRows: (count: number) => (count === 1 ? ' row' : ' rows'),
  size: 'Size',
  asJson: 'As JSON',
  picture: 'Picture',
  licence: 'Licence',
  plain: 'plain',
  preview: 'preview',
  schema: 'schema',
  ofFigures: 'Tables of the figures',
  ofRecords: 'Tables of records',
  ofSeries: 'Independent series',
  asMarkdown: 'Text as Markdown',
  pages: {
    paper: 'The paper on one page',
    terms: 'Terms',
    sources: 'Sources',
    evidence: 'Evidence',
    about: 'About this edition',
  },
  section: (called: string, name: string) => `${called}: ${name}`,
};

/** Every download. */
export const dataPage = {
  title: 'Data',
  description:
    'The data of this edition as CSV and JSON with schemas, its text as Markdown, and the whole of it as one file.',
  says: (figures: boolean) =>
    `The text${figures ? ', the charts' : ''} and these files come from one set of records. Take what you need; say where it is from.`,
  version: (version: string, date: string, series: boolean) =>
    `Version ${version}, ${date}. One set of [terms](terms) holds for all files${series ? ' but the independent series, which name their own' : ''}.`,
  tables: 'Tables',
  paperTables: 'Tables of the paper',
  paperTablesSay:
    'As the paper prints them, each number in the unit of its column; all of them with their columns: [tables.json](json), [schema](schema).',
  series: 'Independent series',
  figures: 'Figure by figure',
  text: 'Text',
  whole: 'The whole edition',
  values: 'How the values are written',
  examples: 'Three lines to begin with',
  rights: 'Rights',
  tablesSay: 'Each table is a CSV; most are a JSON file too, with a schema to check it against.',
  columns: 'Once a version is released, its columns stay in every later one, by name; new ones may come.',
  oneNumber:
    'A single number, for a page of yours: the [page of each claim](claims) has lines that show it there, in a frame or as a picture, with its qualifier and its version.',
  seriesSay:
    'Not the paper’s: they stand beside its values, each with its own publisher and terms. All of them with definitions, breaks and pages: [context.json](json), [schema](schema).',
  figuresSay:
    'The table of each figure, beside each printed value its number, unit, qualifier and bounds, and in the last column the claims of the row; the same with views and whole claims as JSON; and a picture that stands alone, as SVG, as PNG, and as a preview of 1200 × 630 pixels for slides and links.',
  textSays: (figures: boolean) =>
    `The pages that are read as text, as Markdown: every value with its qualifier and link${figures ? ', every chart as words and a table' : ''}.`,
  valuesSay: (scaled?: { printed: string; number: number; unit: string }) =>
    `Numbers are unscaled and in the unit that stands beside them${scaled ? `: ${scaled.printed} is <code>${scaled.number}</code> with unit <code>${scaled.unit}</code>` : ''}. A value never stands without its <code>qualifier</code>: with <code>more-than</code> the number is a lower bound, with <code>less-than</code> an upper one. Periods follow ISO 8601; a month is written <code>2020-09-XX</code>, so that no spreadsheet takes it for a day. A place of the paper is the fragment of its address, <code>s2-1-p3</code>. A list in one cell is separated by spaces.`,
  csv: 'The CSV files are UTF-8 with a byte order mark, so that a spreadsheet shows every sign right when it opens them; those called plain are the same without it, for programs, and the data package points to them. A text that a spreadsheet would take for a formula begins with an apostrophe.',
  examplesSay:
    'Each prints all shares with their qualifiers; <code>status</code> tells the paper’s from others. Save the files in the folder that you work in.',
  exampleIn: (language: string) => `Example in ${language}`,
  rightsSay:
    'Facts are free. The restatement, the records and their arrangement are this edition’s; see [rights](rights).',
};

/** The guide for programs that read. */
export const guide = {
  terms: (language: string | undefined) =>
    `glossary${language ? ` with ${language} terms` : ''}; definitions are this edition’s`,
  sources: 'every source that the paper gives, with what is wrong with an address',
  evidence: (checks: boolean) =>
    checks
      ? 'what independent sources say of the claims, in the editor’s voice'
      : 'what the claims rest on, in the editor’s voice',
  about: 'how the edition was made, how to read qualifiers and voices, rights',
  figures: 'Figures',
  figuresSay: 'each has a table (CSV), its claims (JSON) and a picture (SVG, PNG) in data/figures/',
  oneNumber:
    'To show one claim on another page: embed/claims/<id>.html in a frame, or embed/claims/<id>.svg as a picture; each has its qualifier, verdict and version.',
  whole: 'The whole restatement',
  wholeSays: (abstract: boolean, figures: boolean, partial = false) =>
    list([
      abstract && 'abstract',
      partial ? 'the sections that are restated' : 'all sections',
      figures && 'all figures as text and tables',
    ]),
  summary: (description: string, version: string, date: string) =>
    `${description} Version ${version}, ${date}.`,
  paper: (paper: string) =>
    `The paper is ${paper}. The words here restate it and are not its own: quote the paper only from the paper.`,
  values: ({ derived, notes, checks }: Readonly<Record<'derived' | 'notes' | 'checks', boolean>>) => {
    const own = list([notes && 'notes', checks && 'checks']);
    return `A value means what its qualifier says (“over”, “around”, “may”, “by”): never give it without. Each value links to its claim, each paragraph (¶) to its place; cite those addresses.${derived ? ' ƒ marks a value derived here.' : ''}${own ? ` ${own.charAt(0).toUpperCase()}${own.slice(1)} are the editor’s, never the author’s.` : ''}`;
  },
  text: 'Text',
  data: 'Data',
  claims: 'Claims',
  asJson: (title: string) => `${title} (JSON)`,
  schemaIn: (path: string) => `schema in ${path}`,
  tableSays: (columns: readonly string[]) => `a table of the paper (CSV): ${columns.join('; ')}`,
  dataPackage: 'Data package',
  dataPackageSays: 'every CSV with its columns, types, units and constraints',
};

/** Licences of the work of others. */
export const licences = 'Work of others that is part of these pages: code in the scripts, and the typefaces.';
