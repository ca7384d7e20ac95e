import { choiceIn } from '../../lists.ts';

const choice = /* @__PURE__ */ choiceIn('en-GB');

const ofCharts: readonly (readonly [key: string, does: string])[] = [
  ['Arrow keys', 'in a chart: from mark to mark; over time left and right go from year to year'],
  ['Home, End', 'in a chart: first and last mark'],
  ['Space', 'on a mark: its card; Enter goes to its page'],
];

/** What stands on every page. */
export const page = {
  skip: 'Skip to the text',
  main: 'Main',
  evidence: 'Evidence',
  allPages: 'All pages',
  cite: 'Cite',
  top: 'Back to the top',
  breadcrumbs: 'Breadcrumbs',
  foot: ({
    names,
    published,
    several,
    version,
    date,
    partial = false,
  }: Readonly<Record<'names' | 'published' | 'version' | 'date', string>> & {
    several: boolean;
    partial?: boolean;
  }) =>
    `A restatement of ${partial ? 'parts of ' : ''}{title} by ${[names, published].filter(Boolean).join(', ')}{address}. The paper is its author${several ? 's’' : '’s'} and publisher’s; the words and the data here are this edition’s. Version ${version}, ${date}.`,
  previous: 'Previous',
  next: 'Next',
  copyLink: 'Copy link',
};

/** The keys that scripts add: the key, and what it does. */
export const keyboard = {
  button: 'Keyboard help',
  heading: 'Keys',
  close: 'Close',
  keys: ({
    figures,
    ...has
  }: Readonly<
    Record<'citations' | 'footnotes' | 'terms' | 'actors' | 'figures', boolean>
  >): readonly (readonly [key: string, does: string])[] => {
    const carded = choice([
      'number',
      has.citations && 'citation',
      has.footnotes && 'footnote',
      has.terms && 'term',
      has.actors && 'name',
    ]);
    return [
      ['Enter', `on a ${carded}: its card`],
      ['Ctrl + Enter', 'follow that link instead'],
      ['Esc', `close a card${figures ? '; take away what a chart answers' : ''}`],
      ...(figures ? ofCharts : []),
      ['Up, down', 'in the results of the search: from one to the next'],
      ['Ctrl + .', 'with words of a paragraph selected: copy a link to them, or the words with citation'],
      ['Ctrl + /', 'this list; on a Mac ⌘ + /'],
    ];
  },
};

/** How to cite a thing, at the foot of its page. */
export const citeThis = {
  heading: {
    edition: 'Cite this edition',
    section: 'Cite this section',
    paragraph: 'Cite this paragraph',
    figure: 'Cite this figure',
    table: 'Cite this table',
    claim: 'Cite this claim',
  },
  link: 'Link',
  fromHere: ', from where this edition stands',
  withVersion: 'With version',
  asItWas: 'as it was then',
  paper: 'The paper',
  edition: 'This edition',
  files: 'Files',
  notInPaper: (names: string) =>
    `${names}’s paper does not have it: cite this edition, and where the number comes from another publisher, that publisher too.`,
  others: 'Which to cite',
  inText: 'In text: {citation}',
};

/** The page that a host shows for an address that does not exist. */
export const notFound = {
  title: 'Not found',
  heading: 'There is no page at this address',
  mistyped: 'Addresses of this edition never change, so it was probably mistyped or cut off.',
  didYouMean: 'Did you mean one of these?',
  ways: '[Go to the front page](front), or [search](search) for a word or a number.',
  mistypedIn:
    'Addresses of {edition} never change, so this one was probably mistyped or cut off. The way home:',
  takeAway: (lists: string) =>
    `In the address bar, take away what stands after the last slash, and press Enter. Go on, slash by slash, until the front page appears. Its menu has a search and lists of all ${lists}.`,
  sections: 'sections',
  figures: 'figures',
  claims: 'claims',
  goBack: 'Or go back to the page that you came from.',
  look: 'Or look for a letter too many or too few in the address, above all at its end.',
  paper: 'The paper itself: {paper}.',
};
