/** How the parts of a claim are headed, in tables and on its page. */
export const claimHeads = {
  value: 'Value',
  what: 'What it is',
  qualifier: 'Qualifier',
  source: 'Source',
  independent: 'Independent sources',
  /** What they say, before it in a line. */
  others: 'Others',
  paragraph: 'Paragraph',
  actor: 'Actor',
  section: 'Section',
  voice: 'Voice',
  period: 'Period',
  appliesTo: 'Applies to',
  rounding: 'Rounding',
  unit: 'Unit',
  kind: 'Kind',
};

/** The kinds of claims. */
export const claimKinds = {
  measurement: 'measurement',
  specification: 'specification',
  target: 'target',
  date: 'date',
  rank: 'rank',
  superlative: 'superlative',
  status: 'status',
  structure: 'structure',
};

/** The table of claims, and what it can be filtered and sorted by. */
export const claimTable = {
  seeInputs: 'see its inputs',
  ownResult: 'the paper’s own result',
  noSource: 'none given',
  filter: 'Filter and sort the claims',
  wordsIn: 'Words in a claim',
  any: 'any',
  counted: (name: string, count: number) => `${name} (${count})`,
  order: 'Order',
  orders: {
    paper: 'of the paper',
    subject: 'by subject',
    qualifier: 'by qualifier',
    source: 'by source',
    verdict: 'disputed first',
  },
  voices: { stated: 'The paper says', derived: 'ƒ derived here', independent: 'independent sources' },
  independentSource: 'independent',
  reset: 'Reset',
};

/** What changed of claims from version to version. */
export const claimChanges = {
  changed: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} changed`,
  takenOut: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} taken out`,
  added: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} added`,
  which: (id: string, printed: string) => `${id}, which was ${printed}`,
  gone: (id: string, printed: string) => `${id} (${printed}): taken out`,
};

/** The steps by which a value is derived. */
export const formulaSteps = {
  sum: 'the sum of',
  difference: 'the difference of the first and the second',
  product: 'the product of',
  quotient: 'the first divided by the second',
  power: 'the first raised to the second',
  years: 'the years, first and last included, of',
  /** Between a value and its own steps. */
  whichIs: ', which is ',
  derivedSign: 'derived',
};

/** How to read the looks of qualifiers. */
export const qualifierKey = { drawn: (name: string) => `How “${name}” is drawn` };

/** How to report an error, on the page of a number. */
export const reporting = {
  heading: 'Report an error in this number',
  byLink:
    'Say what is wrong, and which page says so: {link}. The link carries the number, its id, the version and the address.',
  write: 'write to the project',
  form: 'open the project’s form',
  byCopy:
    'This edition names no address for reports yet. Copy these lines, with what is wrong and which page says so, to wherever you reach the project.',
  next: 'What happens with a report',
};

/** What the versions of the edition say of a claim. */
export const claimHistory = {
  heading: 'History',
  label: 'What each version says of this number',
  heads: {
    version: 'Version',
    value: 'Value',
    qualifier: 'Qualifier',
    verdict: 'Verdict',
    changed: 'What changed',
  },
  /** Of one that no earlier version has. */
  first: (version: string, date: string, released: boolean) =>
    `First given in version ${version} of this edition, ${released ? date : 'which is not released yet'}.`,
  firstHere: 'first given',
  nothing: 'nothing',
  unreleased: 'not released yet',
};

/** One number to show elsewhere: on a page of somebody else's, in a frame or as a picture. */
export const claimEmbed = {
  title: (printed: string) => `${printed}, to embed`,
  /** Whose number it is; on another page nobody knows which paper is meant. */
  stated: (paragraph: string, work: string) => `Stated in ¶${paragraph} of ${work}.`,
  derived: (work: string) => `Derived from numbers of ${work}, which does not state it.`,
  independent: (publisher: string) => `From ${publisher}, an independent source.`,
  derivedIndependent: 'Derived with numbers of independent sources.',
  withdrawn: 'Withdrawn: the edition no longer holds it to be a claim of the paper.',
  from: (edition: string, version: string) => `From ${edition}, version ${version}.`,
  heading: 'Show this number elsewhere',
  how: (known: boolean) =>
    `Each line puts the number into a page of yours, with its qualifier, its version and a link back.${known ? '' : ' It needs the whole address of this site, wherever it is hosted: put it in the place of <code>…</code>.'}`,
  newest: 'As the newest version has it: ',
  pinned: (version: string) => `As version ${version} has it, always: `,
  picture: 'As a picture, which has no link of its own: ',
  shows: 'What they show: [the frame](frame), [the picture](picture)',
};

/** The page of a claim. */
export const claimPage = {
  means: {
    'as-stated': (paragraph: string) => `Stated in ¶${paragraph}.`,
    derived: () => 'Derived from the paper’s values.',
    context: () => 'From an independent source, not from the paper.',
  },
  described: (subject: string, measure: string, printed: string, means: string) =>
    `${subject}, ${measure}: ${printed}. ${means}`,
  derivedAside: ' (derived)',
  independentAside: ' (independent)',
  /** @param cell where the number stands in a table too: its number, and the words of the row */
  stated: (
    paragraph: string,
    section: string,
    title?: string,
    cell?: { number: number | string; row: string },
  ) =>
    `Stated in [paragraph ${paragraph}](place), ${section}${title ? `, “${title}”` : ''}${cell ? `, with [table ${cell.number}](table), “${cell.row}”` : ''}.`,
  withdrawn: 'Withdrawn: this edition no longer holds it to be a claim of the paper.',
  changed: (date: string) => `Changed ${date}.`,
  derived: (withOthers: boolean) =>
    `Not in the paper: derived here ${withOthers ? 'with independent values' : 'from its values'}.`,
  steps: 'How it follows, step by step',
  itIs: 'It is ',
  whatTheySay: 'What they say',
  theNote: 'The note',
  ownResult: 'The paper’s own result',
  noSource: 'The paper gives none',
  origin: 'Where this number comes from',
  computed: 'It is computed; these sources stand behind the values that go into it.',
  ownResultFor: (derived: boolean) =>
    derived
      ? 'It is computed from the paper’s own results.'
      : 'It is the paper’s own result, measured or computed there.',
  noSourceForIt: 'The paper gives no source for it.',
  passesOn: (name: string) => `It passes on figures of [${name}](actor).`,
  locator: (words: string) => `To find the place in the paper, search for “${words}”.`,
  notes: 'The editor’s notes',
  concerns: 'Concerns {actors}.',
  drawn: 'Where it is drawn',
  follows: 'What follows from it',
  beside: 'Independent values beside it',
  besideLabel: 'Independent values',
  sameParagraph: 'From the same paragraph',
  sameParagraphLabel: (paragraph: string) => `Other claims of paragraph ${paragraph}`,
  id: 'Id of this claim: {id}',
  /** An independent value, beside the paper's. */
  notInPaper: 'Not in the paper: from an independent source. It stands beside the paper’s {value}, {name}.',
  series: 'Series',
  definition: 'Definition',
  vintage: 'Vintage',
  licence: 'Licence',
  read: 'Read',
  data: 'Data',
};
