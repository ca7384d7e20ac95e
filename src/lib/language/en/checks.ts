/** The verdicts of fact checks: sign, name, one sentence of what it means, what it needs, and what its mark at a number says aloud. */
export const verdicts = {
  disputed: {
    name: 'Disputed',
    meaning: 'Independent sources differ.',
    needs:
      'a page of somebody who counts, decides or studies the matter that differs, or two origins that do, or the maker itself of its own product. A leak or a page of unknown standing is never enough.',
    mark: 'Disputed by independent sources',
  },
  refined: {
    name: 'Broadly right, more precise',
    meaning: 'Independent sources agree in the main and are more exact, or say of when or what it holds.',
    needs:
      'a page that says when, where, against what or how exactly the claim holds, and that is neither a leak nor of unknown standing. That it may come from the claim’s own source is allowed: it then says more than the paper passes on.',
    mark: 'Broadly right, more precise in other sources',
  },
  confirmed: {
    name: 'Confirmed',
    meaning: 'Sources that do not depend on the one which the paper repeats give the same.',
    needs:
      'the own page of a statistics office, public body, journal, association, research institute, market researcher or reference work that gives the same and is not the origin which the paper repeats; or the words of two such origins, in copies or in the press. An act of government is confirmed by the own page of a body of government. Nothing that was found may speak against it.',
    mark: 'Confirmed by independent sources',
  },
  reported: {
    name: 'Also reported',
    meaning:
      'Others report the same, but from the origin that the paper repeats, from a firm of its own product, or at second hand once: that shows a report to be rendered rightly, not to be true.',
    needs: 'one page that gives the same. However often a report is repeated, it confirms nothing.',
    mark: 'Also reported elsewhere, not confirmed',
  },
  'not-found': {
    name: 'Nothing found',
    meaning: 'Independent sources were looked for, and none that speaks of it was found.',
    needs: 'that the note says where we looked. Pages that come near may be named.',
  },
  'not-checkable': {
    name: 'Cannot be checked',
    meaning: 'As it is put, no source could confirm or refute it: it names nothing that can be measured.',
    needs: 'that the note says why no page could decide it; none is named.',
  },
};

/** A claim that nobody has checked. */
export const unchecked = {
  name: 'Not checked',
  meaning: 'Nobody has looked for independent sources yet.',
};

/** What of a claim a fact check speaks of, and the question that it asks. */
export const aspects = {
  value: { name: 'value', asks: 'Is it so much, this rank, this date?' },
  period: { name: 'period', asks: 'Of which time is it?' },
  scope: { name: 'scope', asks: 'Of where or of what does it hold?' },
  comparator: { name: 'comparison', asks: 'What is it compared with?' },
  cause: { name: 'cause', asks: 'Did the one bring about the other?' },
  attribution: { name: 'attribution', asks: 'Whose is it?' },
  wording: { name: 'wording', asks: 'Are these the right words for it?' },
};

/** How a page bears on a claim. */
export const bearings = {
  agrees: 'gives the same',
  narrows: 'says more exactly of when, what or how much it holds',
  contradicts: 'differs',
  near: 'comes near, without speaking of it',
};

/** Kinds of independent source. */
export const independentKinds = {
  'statistics-office': 'statistics office',
  'public-body': 'public body',
  journal: 'journal article',
  association: 'association',
  'research-institute': 'research institute',
  'market-research': 'market researcher',
  'reference-work': 'reference work',
  firm: 'the firm’s own words',
  'law-firm': 'law firm’s note',
  press: 'press',
  trade: 'trade page',
  unknown: 'page of unknown standing',
};

/** What a check rests on, from the firmest on. */
export const bases = {
  primary: 'a page of its origin itself',
  copy: 'a copy of such a page or file',
  passedOn: 'what press, trade pages or others pass on of a known origin',
  other: 'press, trade pages or others that name no origin',
  none: 'nothing: no page that speaks of it was found',
};

/** The sentences that say what checking came to. */
export const checks = {
  noPrimary: 'No primary page was seen.',
  /** Of each state what is said: where several origins give values, where one does. */
  said: {
    disputed: { several: 'Independent sources differ', one: 'An independent source differs' },
    refined: {
      several: 'Broadly right; independent sources are more precise',
      one: 'Broadly right; an independent source is more precise',
    },
    confirmed: { several: 'Independent sources agree', one: 'An independent source agrees' },
    reported: {
      several: 'Also reported elsewhere, not confirmed',
      one: 'Also reported elsewhere, not confirmed',
    },
    'not-found': { several: 'Looked for in independent sources, and not found', one: '' },
    'not-checkable': { several: 'Names nothing that a source could confirm or refute', one: '' },
    unchecked: { several: 'Not checked yet', one: '' },
  },
  /** With the aspects that it is about, where that is not the value alone. */
  saidOf: (said: string, aspects: readonly string[]) =>
    `${said}${aspects.length > 0 ? ` on ${aspects.map((name) => `the ${name}`).join(' and ')}` : ''}.`,
  /** With the values that it rests on. */
  saidWith: (said: string, values: string, year?: string) =>
    `${said}: ${values}${year ? ` for ${year}` : ''}.`,
  /** A verdict with the aspects that it speaks of: “Disputed: the wording”. */
  verdictOn: (verdict: string, aspects: readonly string[]) =>
    [verdict, aspects.map((name) => `the ${name}`).join(', ')].filter(Boolean).join(': '),
  states: (
    all: number,
    of: Readonly<
      Record<
        'disputed' | 'refined' | 'confirmed' | 'reported' | 'not-found' | 'not-checkable' | 'unchecked',
        number
      >
    >,
  ) => {
    const listed = (clauses: readonly string[]) =>
      [clauses.slice(0, -1).join(', '), clauses.at(-1)].filter(Boolean).join(', and ');
    const said = [
      of.disputed > 0 && `dispute ${of.disputed}`,
      of.refined > 0 &&
        `are more precise on ${of.refined} that ${of.refined === 1 ? 'is' : 'are'} broadly right`,
      of.confirmed > 0 && `confirm ${of.confirmed}`,
    ].filter((part) => part !== false);
    const reported =
      of.reported > 0 &&
      (said.length > 0
        ? `${of.reported} they report without confirming`
        : `other sources report ${of.reported} without confirming`);
    const open = [
      of['not-found'] > 0 && `for ${of['not-found']} nothing was found`,
      of['not-checkable'] > 0 && `${of['not-checkable']} cannot be checked`,
      of.unchecked > 0 && `${of.unchecked} ${of.unchecked === 1 ? 'is' : 'are'} not checked`,
    ].filter((part) => part !== false);
    const parts = [said.length > 0 && `other sources ${listed(said)}`, reported, listed(open)];
    return `Of ${all} claims about the world ${parts.filter(Boolean).join('; ') || 'none is compared'}.`;
  },
  /** What an independent page is, whose words it passes on, and whether a copy was read. */
  page: (kind: string, { after, leak, copy }: { after?: string; leak: boolean; copy: boolean }) =>
    [
      kind,
      ...(after ? [`after ${after}`] : []),
      ...(leak ? ['from a leak'] : []),
      ...(copy ? ['read in a copy'] : []),
    ].join(', '),
};
