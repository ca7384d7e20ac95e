import type { Case } from './case.ts';

const readers = 'tests/site/readerViews.test.ts';
const sizes = 'tests/browser/anySize.test.ts';

/** What readers met: old browsers, reader views, text browsers, large type, saved pictures, frames, searches, screen readers. */
export const readerCases: readonly Case[] = [
  {
    id: 'R1',
    holds: 'without what newer browsers have, links lead on, search and sorting run, no panel stands open',
    tests: [
      ['tests/unit/browserFloor.test.ts', /./],
      ['tests/edition/browser/oldBrowser.test.ts', /./],
    ],
  },
  { id: 'R2', holds: 'a reader view keeps every paragraph', tests: [[readers, /reader view keeps/]] },
  {
    id: 'R3',
    holds: 'a sentence is copied, found and read without foreign words',
    tests: [
      [readers, /no words that are not its own/],
      ['tests/unit/downloads/texts.test.ts', /no word between those of the sentence/],
    ],
  },
  {
    id: 'R4',
    holds: 'large type in any window: nothing runs over, no column is too thin',
    tests: [[sizes, /type of/]],
  },
  {
    id: 'R5',
    holds: 'a saved picture’s labels need no paint-order',
    tests: [['tests/edition/pictures.test.ts', /halo/]],
  },
  {
    id: 'R6',
    holds: 'an embedded figure has room in its frame',
    tests: [['tests/browser/embedHeight.test.ts', /./]],
  },
  {
    id: 'R7',
    holds: 'a reader view has no half drawing and no assumption for one',
    tests: [[readers, /reader view keeps/]],
  },
  {
    id: 'R8',
    holds: 'a filtered table shows the row that a link asks for',
    tests: [['tests/browser/searchAndFilters.test.ts', /asks for a row/]],
  },
  { id: 'R9', holds: 'drawings grow with the type beside them', tests: [[sizes, /drawings grow/]] },
  {
    id: 'R10',
    holds: 'the search knows plurals, author, DOI, numbers of sections',
    tests: [['tests/edition/site/searchQuestions.test.ts', /./]],
  },
  { id: 'R11', holds: 'phones on their side keep the type as it is', tests: [[sizes, /on a phone’s side/]] },
  {
    id: 'R12',
    holds: 'text browsers read no label of a drawing, what views have alike once, and each word by itself',
    tests: [[readers, /passes over scripts|caption says once|stand apart/]],
  },
  {
    id: 'R13',
    holds: 'a heading is named by its words alone',
    tests: [
      [readers, /named by its words/],
      ['tests/browser/markupAfterScripts.test.ts', /no part of their names/],
    ],
  },
  { id: 'R14', holds: 'no page runs over between 320 and 2560 px', tests: [[sizes, /type of 16/]] },
  {
    id: 'a least size of type of 20 px',
    holds: 'nothing runs over',
    tests: [[sizes, /least size/]],
  },
  {
    id: 'a translator of pages',
    holds: 'cards and links work in a translated page; citations, code and ids stay',
    tests: [
      ['tests/edition/browser/oldBrowser.test.ts', /translated/],
      [readers, /translator/],
    ],
  },
  {
    id: 'styles that cannot ask what an element has (Firefox before 121)',
    holds: 'every view of a figure is shown',
    tests: [['tests/edition/browser/oldBrowser.test.ts', /cannot ask what an element has/]],
  },
  {
    id: 'an input method for Chinese or Japanese',
    holds: 'its arrows stay its own, and wide letters and digits are found',
    tests: [
      ['tests/browser/searchAndFilters.test.ts', /input method/],
      ['tests/unit/tokenize.test.ts', /wide letters/],
    ],
  },
  {
    id: 'copied words, other keyboards and locales',
    holds:
      'soft hyphens, marks of direction, parted accents, letters with a stroke and Turkish capitals are found',
    tests: [['tests/unit/tokenize.test.ts', /places to break|marks of direction|two signs|stroke|Turkish/]],
  },
  {
    id: 'forced colours, more contrast',
    holds: 'signs at numbers are seen',
    tests: [['tests/edition/browser/oldBrowser.test.ts', /forced colours/]],
  },
];
