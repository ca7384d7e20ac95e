/** How many of something there are: “1 mark”, “2 marks”. */
const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Of claims without a source, after what the lines of a matrix are. */
const inLastLine = (unsourced: number) =>
  unsourced > 0 ? `; ${unsourced} ${unsourced === 1 ? 'stands' : 'stand'} in the last line, without one` : '';

/** How firm the claims are: the figure that the engine draws of them. */
export const evidenceMap = {
  /** Kinds of source, as the heads of lines. */
  kinds: {
    'official-statistics': 'Official statistics',
    'government-page': 'Government page',
    scholarly: 'Scholarly work',
    'industry-report': 'Industry report',
    'market-research': 'Market research',
    'trade-press': 'Trade press',
    'general-press': 'General press',
    'social-media': 'Social media',
    own: 'Own result',
    none: 'No source given',
  },
  /** What independent sources say, as the heads of narrow columns. */
  states: {
    disputed: 'dis-\nputed',
    refined: 'pre-\ncise',
    confirmed: 'con-\nfirmed',
    reported: 're-\nported',
    'not-found': 'not\nfound',
    'not-checkable': 'no way\nto tell',
    unchecked: 'not\nsought',
  },
  /** Qualifiers as the heads of columns, each by itself and in groups. */
  columns: {
    exact: 'exact',
    about: 'about',
    'more-than': 'more\nthan',
    'at-least': 'at\nleast',
    'less-than': 'less\nthan',
    potential: 'may',
    goal: 'goal',
    superlative: 'in words',
    ratio: 'no\nbase',
    bound: 'bound',
    open: 'may,\ngoal',
    words: 'words,\nno base',
  },
  totals: 'All claims',
  compare: 'Compare',
  subtitle:
    'What the paper states in values, dates, ranks and superlatives. Each mark is a claim and leads to it; its shape is its qualifier.',
  byVerdict: {
    label: 'independent sources and wording',
    title: (disputed: number, total: number, compared: number) =>
      disputed > 0
        ? `Independent sources dispute ${disputed} of the paper’s ${many(total, 'claim')}`
        : `Independent sources speak of ${compared || 'none'} of the paper’s ${many(total, 'claim')}`,
    alt: (disputed: number, total: number) =>
      `Matrix of ${many(total, 'mark')}. Lines say what independent sources say of a claim, columns how the paper puts it${disputed > 0 ? `; ${disputed} ${disputed === 1 ? 'stands' : 'stand'} in the first line, disputed, each with its name` : ''}.`,
  },
  bySourceAndVerdict: {
    label: 'independent sources and the paper’s own',
    title: (backed: number, unsourced: number) =>
      unsourced === 0
        ? 'No claim is without a source'
        : `${backed || 'None'} of ${unsourced} claims without a source ${backed > 1 ? 'are' : 'is'} backed elsewhere`,
    alt: (total: number, unsourced: number) =>
      `The same ${many(total, 'claim')}. Columns say what independent sources say, lines what kind of source the paper gives${inLastLine(unsourced)}.`,
    says: (
      unsourced: number,
      of: { readonly [State in 'confirmed' | 'reported' | 'not-found' | 'unchecked']: number },
    ) => {
      if (unsourced === 0) return 'No claim is without a source.';
      const backed = [
        of.confirmed > 0 && `confirm ${of.confirmed}`,
        of.reported > 0 && `report ${of.reported} the same`,
      ].filter(Boolean);
      const other = [
        of['not-found'] > 0 && `for ${of['not-found']} nothing was found`,
        of.unchecked > 0 && `${of.unchecked} nobody has looked for`,
      ].filter(Boolean);
      const parts = [backed.length > 0 && `others ${backed.join(' and ')}`, other.join(', and ')];
      return `Of the ${unsourced} claims without a source ${parts.filter(Boolean).join('; ') || 'others confirm or report none'}.`;
    },
  },
  bySource: {
    label: 'wording and source',
    title: (exact: number, total: number) =>
      `${exact || 'None'} of ${many(total, 'claim')} ${exact > 1 ? 'are' : 'is'} stated without a hedge`,
    alt: (total: number, unsourced: number, again: boolean) =>
      `${again ? `The same ${many(total, 'claim')}` : `Matrix of ${many(total, 'mark')}, one for each claim`}. Columns say how the paper puts a claim, lines what kind of source it gives${inLastLine(unsourced)}.`,
    says: (exact: number, unsourced: number) =>
      `${exact || 'No'} ${exact > 1 ? 'claims are' : 'claim is'} stated without a hedge${unsourced > 0 ? `; ${unsourced} of all ${unsourced === 1 ? 'has' : 'have'} no source` : ''}.`,
  },
  hedged: {
    label: 'only bounds, estimates, goals, possibilities',
    title: (hedged: number, total: number) =>
      `${hedged} of ${many(total, 'claim')} ${hedged === 1 ? 'gives' : 'give'} no exact value`,
    alt: (hedged: number) =>
      `The ${hedged === 1 ? 'claim that is' : `${hedged} claims that are`} no exact value: bounds, estimates, goals, possibilities, a multiple. Columns say which, lines what kind of source they have.`,
    says: (hedged: number) =>
      `${hedged} ${hedged === 1 ? 'claim gives' : 'claims give'} no value but a bound, an estimate, a goal, a possibility or a multiple.`,
  },
  firstCounts: 'Where a claim has several sources the first counts.',
  leftOut: (stated: number) =>
    `Of the ${stated} claims in the table of claims, the paper’s counts of the parts of its own argument are left out here.`,
  noBase: '“No base” is a multiple of something that the paper does not quantify.',
  heads: {
    claim: 'Claim',
    value: 'Value',
    kind: 'Kind of source',
    independent: 'Independent sources',
  },
};

/** When the sources were published: the other figure that the engine draws. */
export const sourceTimeline = {
  kinds: {
    'official-statistics': 'official statistics',
    'government-page': 'government page',
    'industry-report': 'industry report',
    'market-research': 'market research',
    'trade-press': 'trade press',
    'general-press': 'general press',
    'social-media': 'social media',
    scholarly: 'scholarly',
  },
  roles: { footnote: 'footnote', 'named-in-text': 'named in text', reference: 'reference' },
  decade: (from: number) => `${from}s`,
  /** A decade where there is little room. */
  decadeShort: (from: number) => `${String(from).slice(2)}s`,
  noDate: 'no date',
  noDateShort: 'no\ndate',
  broken: 'address leads to no article',
  titleSince: (all: number, since: number, time: string) =>
    `Of ${many(all, 'source')} ${since} ${since === 1 ? 'is' : 'are'} dated ${time} or later`,
  titleOf: (all: number, last: number, year: number) =>
    `Of ${many(all, 'source')} ${last} ${last === 1 ? 'is' : 'are'} dated ${year}`,
  hollowDiscs: ' Hollow: the address leads to no article.',
  hollow: 'Hollow: the printed address leads to no article.',
  alt: (of: {
    readonly all: number;
    readonly decades: boolean;
    readonly recentFrom: number;
    readonly inLast: number;
    readonly last: number;
    readonly undated: number;
    readonly hollow: boolean;
  }) =>
    `Discs stacked over ${of.decades ? 'decades, then ' : ''}years from ${of.recentFrom} on, one for each of ${many(of.all, 'source')}; ${of.inLast} ${of.inLast === 1 ? 'stands' : 'stand'} over ${of.last}${of.undated > 0 ? `, ${of.undated} without a date stand apart` : ''}.${of.hollow ? ' Hollow discs have an address that leads to no article.' : ''}`,
  subtitle: (broken: number) =>
    `Every source that the paper gives, by its printed date. Each disc leads to its source${broken > 0 ? `; hollow are the ${broken} whose address leads to no article` : ''}.`,
  byYear: {
    label: 'year',
    says: (of: {
      readonly all: number;
      readonly inLast: number;
      readonly last: number;
      readonly isPublished: boolean;
      readonly earlier: number;
      readonly recentFrom: number;
      readonly earlierAre: string;
    }) => {
      const { all, inLast, last, earlier, recentFrom } = of;
      const before =
        earlier === 0
          ? ''
          : of.earlierAre
            ? `; the ${earlier} from before ${recentFrom} are ${of.earlierAre}`
            : `; ${earlier} ${earlier === 1 ? 'is' : 'are'} from before ${recentFrom}`;
      return `${inLast} of ${all} ${inLast === 1 ? 'is' : 'are'} of ${last}${of.isPublished ? ', the year in which the paper appeared' : ''}${before}.`;
    },
  },
  twice: (count: string, one: boolean) =>
    `${count} ${one ? 'publication is' : 'publications are'} given twice and counted twice.`,
  countBy: 'Count them by',
  heads: ['Source', 'Date', 'Kind', 'How the paper gives it', 'Address'] as readonly string[],
  addresses: { broken: 'leads to no article', well: 'well formed', none: 'none printed' },
  value: 'value',
  sourceDated: (year: number) => `its source is dated ${year}`,
  spokenMark: (parts: readonly string[], source: string) => `${parts.join(', ')}; ${source}`,
  mark: (value: string, measure: string) =>
    `the year that ${value} ${measure && `of ${measure} `}is given for`,
  byKind: {
    label: 'kind of source',
    titleBroken: (broken: number) => `All ${broken} addresses that lead to no article are of one kind`,
    title: (kinds: number) => `The sources are of ${kinds} kinds`,
    subtitle: 'Every source that the paper gives, by its kind, in the order of its printed date.',
    alt: (bad: string, several: boolean) =>
      `Discs in rows, one row for each kind of source${bad ? `; the hollow ones, whose address leads to no article, stand in ${several ? 'the rows' : 'the row'} “${bad}”` : ''}.`,
    /** What is alike in all that are broken, and in all that are old; or how many kinds there are. */
    says: (broken: string, earlier: string, kinds: number) => {
      const alike = [
        broken && `Every address that leads to no article is of the kind “${broken}”`,
        earlier && `${broken ? 'every' : 'Every'} older work is “${earlier}”`,
      ].filter(Boolean);
      return `${alike.join('; ') || `The sources are of ${kinds} kinds`}.`;
    },
  },
  byRole: {
    label: 'way the paper gives it',
    titleBroken: (broken: number, footnotes: number) =>
      `${broken} of ${footnotes} footnotes have an address that leads to no article`,
    title: (roles: number) => `The paper gives its sources in ${roles} ways`,
    subtitle: 'Every source that the paper gives, by where it gives it, in the order of its printed date.',
    alt: (broken: number, footnotes: number) =>
      `Discs in rows, one row for each way in which the paper gives a source${broken > 0 ? `; ${broken} of the ${footnotes} footnotes are hollow` : ''}.`,
    saysBroken: (broken: number, footnotes: number) =>
      `Of the ${footnotes} footnotes ${broken} have an address that leads to no article.`,
    says: (roles: string) => `They are given as ${roles}.`,
    old: (recentFrom: number, roles: string) =>
      ` Every work from before ${recentFrom} is given as “${roles}”.`,
  },
};
