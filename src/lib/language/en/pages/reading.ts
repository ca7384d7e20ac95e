import { type ListPart, listIn } from '../../lists.ts';

const list = /* @__PURE__ */ listIn('en-GB');

/** Where a paper is restated in part. */
export const partial = {
  says: (restated: number, of: number, missing: string) =>
    `So far ${restated === 0 && of > 0 ? 'none' : restated} of ${of} ${of === 1 ? 'section' : 'sections'} of the paper ${restated === 1 ? 'is' : 'are'} restated. Not restated yet: ${missing}.`,
  /** A section with its title. */
  named: (section: string, title: string) => `${section}, ${title}`,
  /** Of lists and counts on the page. */
  counted: 'What this page counts and lists is of the parts that are restated.',
  /** Beside the name of a section. */
  mark: 'not restated yet',
};

/** The front page. */
export const front = {
  what: ({
    claims,
    record,
    figures,
    partial,
  }: {
    claims: number;
    record: { source: boolean; checks: boolean };
    figures: number;
    partial?: { readonly restated: number; readonly of: number } | undefined;
  }) =>
    `This is a living edition${partial ? `, not yet whole: ${partial.restated} of ${partial.of} sections of the paper` : ': the paper'} restated paragraph by paragraph${claims > 0 ? `, each of ${partial ? 'their' : 'its'} ${claims > 1 ? `${claims} ` : ''}numbers, dates, ranks and superlatives a record with ${list(['qualifier', record.source && 'source', record.checks && 'checks'])}` : ''}${figures > 0 ? `, drawn in [${figures === 1 ? 'one figure' : `${figures} figures`}](figures)` : ''}.`,
  begin: 'Begin to read',
  howFirm: 'How firm the numbers are',
  numbers: (count: string, several: boolean) => `${count} ${several ? 'numbers' : 'number'} from the paper`,
  source: (name: string) => `Source: ${name}`,
  ownResult: 'The paper’s own result',
  noSource: 'The paper gives no source',
  inShort: 'In one sentence:',
  allClaims: (count: number, sources: boolean, partial = false) =>
    `[${count > 1 ? `All ${count} claims` : 'The claim'} of the ${partial ? 'parts that are restated' : 'paper'}](claims), ${count > 1 ? 'each ' : ''}with its qualifier, ${sources ? 'its source ' : ''}and its place.`,
  signs: 'What the signs mean',
  abstract: 'The abstract, restated',
  contents: 'Contents',
  ownPages: 'On pages of their own: {figures}. Or ',
  figure: (number: number) => `figure\u00a0${number}`,
  onePage: (first: boolean) => `[${first ? 'Everything' : 'everything'} on one page](paper).`,
  adds: 'What this edition adds, and what it does not claim',
  addsWhat: ({
    figures,
    citations,
    sources,
    several,
    partial = false,
  }: {
    figures: boolean;
    citations: number;
    sources: number;
    several: boolean;
    partial?: boolean;
  }) => {
    const linked = list([citations > 0 && `${citations} citations`, sources > 0 && `${sources} sources`]);
    return `Each quantity, date, rank and superlative of the ${partial ? 'parts that are restated' : 'paper'} has a page of its own, and is printed ${figures ? 'and drawn ' : ''}with its qualifier: “over” and “may” stay. ${linked && `${partial ? 'Their' : 'The paper’s'} ${linked} are linked to the words that rest on them. `}The words are this edition’s own: it follows the paper paragraph by paragraph and quotes no more than a few words, by which to find the place. It does not speak for the author${several ? 's' : ''}, and it adds nothing in ${several ? 'their' : 'the author’s'} voice. [How it was made](about)`;
  },
  cite: 'How to cite',
  citeAbstract: 'Cite the abstract: {places}. ',
  citeWhat: ({
    several,
    figures,
    checks,
    claims,
  }: Readonly<Record<'several' | 'figures' | 'checks' | 'claims', boolean>>) =>
    `Cite the paper for what its author${several ? 's argue' : ' argues'}. Cite this edition, with its version, for the restatement, ${figures ? 'for a figure, ' : ''}or for a number as it is explained ${checks ? 'and checked ' : ''}here. Every ${list(['section', 'paragraph', figures && 'figure', claims && 'number'])} has an address of its own.`,
};

/** The pages of sections, and the whole restatement on one. */
export const sectionPage = {
  alsoDrawn: 'Also drawn for this section: {figures}.',
  citeParts: 'Cite a place of it: {places}. ',
  neighbours: 'Sections before and after',
};
export const paperPage = {
  title: 'The paper on one page',
  description: 'The whole restatement with all its figures on one page, for print, PDF and find in page.',
  says: (names: string, partial = false) =>
    `The paper by ${names}, ${partial ? 'as far as it is restated' : 'restated whole'}: the page to print or to search.`,
};

/** The gallery of figures, and a figure's own page. */
export const figuresPage = {
  title: 'Figures',
  description: (count: number) =>
    `The charts of this edition: ${count}, each with its finding, its data and its sources.`,
  says: (count: number, ofPaper: number | undefined, independent: boolean) =>
    `${ofPaper === 0 ? 'The paper has none. ' : ofPaper ? `The paper has ${ofPaper} of its own. ` : ''}${count === 1 ? 'This one is' : `${ofPaper === undefined ? 'The' : 'These'} ${count} are`} drawn from its numbers, dates and arguments, each with its qualifiers${independent ? '; where independent values stand in them, or make up a figure, they are blue and named' : ''}. [How to read them.](about)`,
  neighbours: 'Figures before and after',
  embed: 'Embed this figure',
  embedHow: (known: boolean) =>
    `Either line puts the figure into a page of yours, with its sources and a link back. It needs the whole address of this site, wherever it is hosted${known ? '' : ': put it in the place of <code>…</code>'}.`,
  inColumn: (pixels: number) => `In a column of ${pixels} pixels or more: `,
  embedShows: 'What it shows',
  embedPinned: (version: string) => `The same as version ${version} has it, always: `,
};

/** What-ifs. */
export const explorePage = {
  title: 'What if',
  description: 'What-ifs on the paper’s values: your assumptions, marked as yours.',
  says: 'The paper leaves things open: what lies between two values, whether one share is part of another, what a multiple is a multiple of. Here you may assume an answer and see what follows. What is dashed or violet is your assumption, not the paper’s; its values are linked, as everywhere.',
  withoutScript:
    'With script switched on the assumptions can be changed. What follows from the first ones stands below.',
  gallery:
    'The figures with a choice of views, each drawn from the paper’s values, stand in the [gallery](figures).',
};

/** The argument. */
export const frameworkPage = {
  title: 'Framework',
  heading: 'The framework',
  description: 'The paper’s argument step by step, each step with its paragraph.',
  diagram: 'Diagram',
  parts: 'The parts',
  links: (count: number) => `All ${count} links`,
  section: (number: string) => `Section\u00a0${number}`,
  linksHow: (stated: number, inferred: number) =>
    `Each with its paragraph${inferred > 0 ? `: ${stated} that the paper states, and ${inferred} that are this edition’s reading, marked so` : ''}. [As JSON](json).`,
  table: 'All links of the argument',
  heads: ['Who or what', 'does what', 'to whom or what', 'Paragraph'],
};

/** Actors and terms. */
export const actorsPage = {
  title: 'Actors',
  description: (says: string) => `The ${says} that the paper names, with every paragraph that names them.`,
  says: (count: number, says: string, language: string | undefined) =>
    `The ${count > 1 ? `${count} ` : ''}${says} that the paper names, what it says of each, and where.${language ? ` ${language} names are this edition’s, not the paper’s.` : ''}`,
  claims: 'Claims: ',
};
export const termsPage = {
  title: 'Terms',
  description: (language: string | undefined) =>
    `A glossary of the paper’s terms in plain words${language ? `, with the ${language} term where one is established` : ''}.`,
  says: (language: string | undefined) =>
    `What the paper’s words mean, in ours. Definitions ${language ? `and ${language} terms ` : ''}are this edition’s, not the paper’s.`,
  seeAlso: 'See also {terms}.',
};

/** The search. */
export const searchPage = {
  title: 'Search',
  description: (kinds: string) => `Search in the ${kinds} of this edition.`,
  says: (kinds: string) => `Finds ${kinds} by a word or a number. Nothing you type leaves your browser.`,
  kinds: {
    page: 'pages',
    section: 'sections',
    paragraph: 'paragraphs',
    claim: 'claims',
    figure: 'figures',
    table: 'tables',
    equation: 'equations',
    image: 'images',
    actor: 'actors',
    term: 'terms',
    source: 'sources',
  },
  list: (kinds: readonly ListPart[]) => list(kinds),
  words: (language: string | undefined) => `Words${language ? `, in English or ${language}` : ''}`,
  within: 'In',
  everything: 'everything',
  results: 'Results',
  otherWays: 'Other ways to find something',
  withoutScript: 'These work without script, with your browser’s own “find in page”:',
  paper: '[The paper on one page](paper), for any word of the text',
  claims: '[All claims](claims), for a number',
  names: (terms: boolean, actors: boolean, language: string | undefined) =>
    `${terms ? '[Terms](terms)' : ''}${terms && actors ? ' and ' : ''}${actors ? `[${terms ? 'actors' : 'Actors'}](actors)` : ''}${language ? `, with their ${language} names` : ''}`,
  sources: '[Sources](sources), for an author or a title',
  figures: '[All figures](figures)',
};

/** What changed. */
export const changesPage = {
  title: 'Changes',
  description: 'What changed in this edition, version by version and claim by claim.',
  says: 'Addresses of pages, paragraphs, figures and claims never change. What does is listed here, and in a [feed](feed).',
  version: (version: string) => `Version ${version}`,
  versionOf: (version: string) => `Version ${version}, {date}`,
  whole: (version: string) => `The whole edition as it was in version ${version}`,
  unreleased: 'Not released yet: still being worked on.',
  feed: (edition: string) => `${edition}: changes`,
  feedLine: (claim: string, says: string) => `${claim}: ${says}`,
};
