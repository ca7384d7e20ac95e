import { listIn } from '../../lists.ts';

const list = /* @__PURE__ */ listIn('en-GB');

/** Method, voices, qualifiers, rights, accessibility. */
export const aboutPage = {
  title: 'About',
  description: 'How this edition was made, how to read its qualifiers and voices, rights and accessibility.',
  heading: 'About this edition',
  says: 'A paper made into something that can be seen, checked and taken apart.',
  method: 'How it was made',
  qualifiers: 'How to read values and bars',
  voices: 'Whose voice',
  verdictsShort: 'What others say',
  verdicts: 'What independent sources say',
  editor: 'Who edits',
  errors: 'Errors, and what happens with a report',
  paper: 'The paper',
  rights: 'Rights',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  restates: ({
    names,
    published,
    has,
    sources,
    checks,
    figures,
    partial = false,
  }: {
    names: string;
    published: string;
    /** What the paper has and lacks, in the edition's own words. */
    has: string | undefined;
    sources: boolean;
    checks: boolean;
    figures: boolean;
    partial?: boolean;
  }) =>
    `${has ? `{title} by ${names}${published && ` (${published})`} has ${has}. This edition restates ${partial ? 'parts of it' : 'it'}` : `This edition restates ${partial ? 'parts of ' : ''}{title} by ${names}${published && ` (${published})`}`} ${list(['paragraph by paragraph in words of its own', `keeps every number with its qualifier${sources ? ' and source' : ''}`, checks && 'sets beside it what independent sources say', figures && 'draws what can be drawn'])}.`,
  paragraphs: (partial: boolean) =>
    `Each paragraph of ${partial ? 'a section that is restated' : 'the paper'} has one paragraph here, with the same number. Where one is long it is split, never merged.`,
  numbers:
    'Every number in digits is printed from a record, and so is every number word that states a quantity, or a count that the paper makes of its own parts; none is typed. Words that only order or join what the sentence itself lists have no record: “first … second”, “both”, “the two”, “one of them”. A build in which a sentence holds a loose numeral, or a link to something that does not exist, fails.',
  firm: 'Nothing is made firmer than the paper has it. “Over”, “around” and “may” belong to the value: they are printed with it and drawn with it.',
  structure: (footnotes: boolean) =>
    `The structure of the paper stays: ${footnotes ? 'sections, paragraphs and footnotes' : 'sections and paragraphs'} keep its numbers.`,
  qualifiersSay: 'A value is printed with its qualifier, and each qualifier has one form in every chart.',
  voice: {
    paper: 'The paper says',
    paperSays: 'Ink, solid. The restatement and every value in it; a value is underlined with dots.',
    derived: 'ƒ derived',
    derivedSays: 'Our arithmetic on the paper’s values; the formula stands on the page of each.',
    independent: 'Independent',
    independentSays:
      'Slate blue, with a thin line. What another publisher says beside the paper, with its name, its edition and its licence.',
    note: 'Note',
    noteSays: 'Amber. A remark of the editor, dated, with a rule in its margin. Never the author’s.',
    whatIf: 'What if',
    whatIfSays: 'Violet and dashed. What a reader assumes, only on the page of [what-ifs](explore).',
  },
  aspects:
    'A fact check compares one aspect of a claim with pages of others: {aspects}. It judges the claim, never its author; [each check](checks) names the pages that it rests on, what each of them is, and whose words it passes on. Where the number itself is meant (value, period or scope), a small sign stands beside it; what is said of anything else is a note at the paragraph.',
  held: 'What a verdict needs is held by the build: a check without it stops it. Of several checks of a claim the gravest counts, in the order of this list.',
  verdict: (meaning: string, needs: string, sign: boolean) =>
    `${meaning} It needs ${needs}${sign ? '' : ' No sign stands at the number.'}`,
  unchecked: (meaning: string) => `${meaning} That is not the same as that nothing was found.`,
  ofRecord: (kinds: readonly string[], others: readonly string[], copies: boolean) =>
    `A page of record is the own page of one of these: ${kinds.join(', ')}. Others pass on what they heard, or speak of themselves: ${others.join(', ')}. ${copies ? 'All pages were read as stored copies, at their publisher’s address unless the page is named as read in a copy; where the copy stands on pages that cannot be trusted, it is named and not linked.' : ''}`,
  edits: (
    several: boolean,
    { notes, checks, terms, groups }: Readonly<Record<'notes' | 'checks' | 'terms' | 'groups', boolean>>,
  ) => {
    const own = list([notes && 'notes', checks && 'fact checks', terms && 'terms', groups && 'groupings']);
    return `The project that publishes this edition edits it${own ? `: ${own} are its own, and so are their errors` : ', and its errors are its own'}. Neither the author${several ? 's' : ''} of the paper nor its publisher has part in it.`;
  },
  report: (byLink: boolean) =>
    `Each page of a number ends with “Report an error in this number”. ${byLink ? 'The link there carries the number, its id, the version and the address to the project.' : 'This edition names no address for reports yet, so the report is made ready to be copied: the number, its id, the version and the address.'} The page sends nothing by itself. Say what is wrong, and which page says so.`,
  weighed: (changes: boolean, figures: boolean) =>
    `A report is weighed against the paper and by the method above. Where it is right the record is fixed, and with it every ${list(['sentence', figures && 'chart', 'table', 'file'])} that prints it; what was changed, when and why stands ${changes ? 'among the [changes](changes), and ' : ''}on the page of the number where the claim itself was wrong. A page is never taken away: a claim that is withdrawn keeps its own, which says so. Where a report is not followed, and it touches what the paper states, a note says what was considered.`,
  facts: {
    title: 'Title',
    author: (several: boolean) => (several ? 'Authors' : 'Author'),
    published: 'Published',
    received: 'Received',
    accepted: 'Accepted',
    online: 'Published online',
    licence: 'Licence',
    keywords: 'Keywords',
    jel: 'JEL codes',
    funding: 'Funding',
    supplements: 'Supplements',
  },
  rightsSay: (several: boolean, licensed: boolean, figures: boolean) =>
    `The paper is its author${several ? 's’' : '’s'} and its publisher’s${licensed ? ', under {licence}. This' : '. We know of no licence for it, so none is claimed: this'} edition holds none of its sentences, only facts and figures, its headings, and up to six words per claim to find the place. The restatement, the data records and the ${figures ? 'charts' : 'drawings'} are this edition’s own work. The code is under the MIT licence. The typefaces are Source Serif 4 and Source Sans 3, both under the SIL Open Font License. [Licences of the work of others that is part of these pages.](licences)`,
  accessibilitySays: ({
    figures,
    sources,
    citations,
    terms,
    actors,
  }: Readonly<Record<'figures' | 'sources' | 'citations' | 'terms' | 'actors', boolean>>) =>
    `All text, ${figures ? 'charts, ' : ''}values${sources ? ', sources' : ''} and links work without script. ${figures ? 'Every chart has a text alternative and its values as a table; every mark that shows a value is a link with a spoken name. ' : ''}Where script runs, ${list(['numbers', citations && 'citations', terms && 'terms', actors && 'names'])} open a card, ${figures ? 'arrow keys walk the marks of a chart, ' : ''}and <kbd>Ctrl</kbd> + <kbd>/</kbd> lists all keys; a card never holds what the page that it leads to does not say. Colours follow the reader’s light or dark setting and never carry meaning alone. Nothing moves.`,
  privacySays: 'No request goes to another host, no cookie is set, nothing is stored.',
  archived: (version: string) => `Version ${version} is archived at `,
  changed: '[What changed, and when.](changes)',
};
