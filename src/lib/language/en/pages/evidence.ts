import { listIn } from '../../lists.ts';

const list = /* @__PURE__ */ listIn('en-GB');
const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;

/** How firm the numbers are. */
export const evidencePage = {
  title: 'Evidence',
  description: ({ checks, sources }: Readonly<Record<'checks' | 'sources', boolean>>) =>
    `How firm the paper’s numbers are: ${list(['what each rests on', checks && 'what independent sources say', sources && 'the state of its addresses'])}.`,
  heading: 'How firm the numbers are',
  checks: 'What independent sources say',
  map: 'Every claim at a glance',
  published: 'When the sources were published',
  state: 'The state of the sources',
  notes: 'Where the paper does not agree with itself',
  series: 'Independent series',
  faithful: 'How faithful this edition is',
  gravest:
    'Of several fact checks of a claim the gravest counts. Every note here is the editor’s, never the author’s. {signs}',
  signs: 'What {signs} mean',
  theSigns: 'the signs',
  lookedFor: 'The claims, and what was looked for',
  unchecked: (some: boolean) => (some ? 'These are the claims:' : 'There is no such claim.'),
  restOn: 'What the fact checks rest on',
  aspects: (fromCopies: boolean) =>
    `A fact check is of one aspect: a claim may have several, a check may speak of several claims.${fromCopies ? ' All pages were read as stored copies.' : ''} What the firmest page of a check is:`,
  noneOwn: (says: string) => `Where pages were found and none is its origin’s own, the check says “${says}”`,
  stateSays: (says: string | undefined) =>
    `Every source that the paper gives, with its address, as printed too where this edition links to another or to none, and what is known to be wrong with the entry.${says ? ` ${says}` : ''}`,
  allSources: 'The table of all sources',
  notesSay: 'Remarks of the editor; each also stands at its paragraph.',
  seriesSay:
    'Series that may stand beside the paper’s values, with what is counted, by whom, in which vintage, and on what terms. A series is never joined with another, nor a vintage with a later one.',
  allSeries: (count: number) => `All ${count} series`,
  counted: 'Counted at each build.',
};

/** The table of claims. */
export const claimsPage = {
  title: 'Claims',
  description: (sources: boolean, partial = false) =>
    `The ledger of every quantity, date, rank, target and superlative in ${partial ? 'the parts of the paper that are restated' : 'the paper'}, with its qualifier${sources ? ' and source' : ''}.`,
  says: ({
    total,
    hedged,
    unsourced,
    derived,
    independent,
    partial = false,
  }: {
    total: number;
    hedged: number;
    unsourced: number | undefined;
    derived: number;
    independent: number;
    partial?: boolean;
  }) => {
    const more = list([
      derived > 0 && `${derived}, marked ƒ, are derived here from the paper’s own,`,
      independent > 0 && `${independent} come from independent sources`,
    ]).replace(/,$/, '');
    const said = list([
      hedged > 0 &&
        `for ${hedged} of them it gives a bound, an estimate, a goal or a possibility, not a value,`,
      Boolean(unsourced) && `for ${unsourced} it names no source`,
    ]).replace(/,$/, '');
    return `Every quantity, date, rank, target and superlative of ${partial ? 'the parts of the paper that are restated' : 'the paper'}, each with its own page. ${partial ? 'There the' : 'The'} paper makes ${total}${said && `; ${said}`}.${more && ` A further ${more}.`}`;
  },
  download: 'Download them as [CSV](csv) or [JSON](json).',
  of: (section: string) => `Claims of ${section}`,
  derived: 'Derived',
  derivedSays: 'Our arithmetic on the paper’s values, with the formula on each page.',
  derivedClaims: 'Derived claims',
  independent: 'From independent sources',
  independentSays:
    'Not the paper’s: what others publish beside its values, and what follows from that by arithmetic (ƒ).',
  independentClaims: 'Claims of independent sources',
};

/** The sources of the paper. */
export const sourcesPage = {
  title: 'Sources',
  description: ({
    footnotes,
    named,
    references,
  }: Readonly<Record<'footnotes' | 'named' | 'references', boolean>>) =>
    `The ${list([footnotes && 'footnotes', named && 'named reports', references && 'references'])} of the paper, with what each supports and what is wrong with its address.`,
  asData: 'As data: [JSON](json) (CSL-JSON inside). ',
  forManagers: ({ footnotes, references }: Readonly<Record<'footnotes' | 'references', boolean>>) =>
    `For a reference manager, ${list([footnotes && 'footnotes', references && 'references'])}: {files}.`,
  /** What sources the paper gives, how, and what is wrong with them. */
  says: ({
    footnotes,
    references,
    named,
    broken,
    neverCited,
    citations,
    partial = false,
  }: Readonly<
    Record<'footnotes' | 'references' | 'named' | 'broken' | 'neverCited' | 'citations', number>
  > & { readonly partial?: boolean }) => {
    const given = list([
      footnotes > 0 && many(footnotes, 'footnote'),
      references > 0 && many(references, 'reference'),
    ]);
    const inText = given ? `${named} more in running text` : `${many(named, 'source')} in running text`;
    const gives = [given && `gives ${given}`, named > 0 && `names ${inText}`].filter(Boolean).join(', and ');
    const found = [
      broken > 0 && `${broken} of its printed addresses cannot lead to an article`,
      neverCited > 0 &&
        `${many(neverCited, 'entry of its list is', 'entries of its list are')} cited nowhere`,
      citations > 0 && `it makes ${many(citations, 'citation')}`,
    ].filter((part) => typeof part === 'string');
    const sentence = found.join('; ');
    return [
      `${partial ? 'In the parts that are restated the' : 'The'} paper ${gives}.`,
      ...(sentence ? [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`] : []),
    ].join(' ');
  },
};
