import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paperOfCsl } from '../../../src/lib/newEdition/paperOfCsl.ts';
import { placeholders } from '../../../src/lib/newEdition/placeholders.ts';

const read = (item: unknown) => paperOfCsl(JSON.stringify(item, null, 2), 'metadata.json');
const least = { type: 'book', title: 'A book', author: [{ family: 'Doe', given: 'Jane' }] };

describe('paperOfCsl', () => {
  test('takes from a reply of doi.org all that an edition has a place for, and says what it left', () => {
    const reply = readFileSync(new URL('./doiReply.json', import.meta.url), 'utf8');
    expect(paperOfCsl(reply, 'reply')).toEqual({
      problems: [],
      left: ['original-title', 'subtitle', 'archive'],
      paper: {
        title: 'Toward a Unified Theory of High-Energy Metaphysics: Silly String Theory',
        type: 'article-journal',
        authors: [
          {
            family: 'Carberry',
            given: 'Josiah',
            orcid: '0000-0002-1825-0097',
            affiliations: ['Brown University'],
          },
          { literal: 'Friends of Psychoceramics' },
        ],
        container: 'Journal of Psychoceramics',
        publisher: 'Test accounts',
        volume: '5',
        issue: '11',
        pages: '1-3',
        published: '2008-08-13',
        doi: '10.5555/12345678',
        licence: { name: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
        funding: ['National Science Foundation (CHE-1152342)'],
        language: 'en',
        inShort: placeholders.inShort,
      },
    });
  });

  test.each([
    ['a list of one', [least], { title: 'A book' }],
    ['a year alone', { ...least, issued: { 'date-parts': [['2020']] } }, { published: '2020' }],
    ['a month', { ...least, issued: { 'date-parts': [[2020, 3]] } }, { published: '2020-03' }],
    ['a volume that is a number', { ...least, volume: 7 }, { volume: '7' }],
    [
      'an address, where there is no DOI',
      { ...least, URL: 'https://example.org/' },
      { url: 'https://example.org/' },
    ],
    ['a DOI with its resolver', { ...least, DOI: 'https://doi.org/10.5555/1' }, { doi: '10.5555/1' }],
    ['a language', { ...least, language: 'zh' }, { language: 'zh' }],
    ['keywords on one line', { ...least, keyword: 'heat; towns' }, { keywords: ['heat', 'towns'] }],
    [
      'a name with a particle',
      { ...least, author: [{ family: 'Berg', 'non-dropping-particle': 'van den' }] },
      { authors: [{ family: 'Berg', 'non-dropping-particle': 'van den' }] },
    ],
  ])('takes %s', (_what, item, expected) => {
    const { paper, problems } = read(item);
    expect(problems).toEqual([]);
    expect(paper).toMatchObject(expected);
  });

  test('says every problem at once, each with its line and what to do', () => {
    const { paper, problems } = read({ ...least, title: '', author: [], DOI: 'none', type: 'poem' });
    expect(paper).toBeUndefined();
    expect(problems.map((problem) => problem.replace(/: .*(?= – )/, ''))).toEqual([
      'metadata.json:3:3 – field title – mend it in this file',
      'metadata.json:2:3 – field type – mend it in this file',
      'metadata.json:4:3 – field author – mend it in this file',
      'metadata.json:5:3 – field DOI – mend it in this file',
    ]);
  });

  test.each([
    ['text that is no JSON', '{\n  "title": nothing\n}', 'metadata.json:2:3 – is no JSON'],
    [
      'a list of several',
      '[{}, {}]',
      'metadata.json:1:1 – holds 2 works – leave the one that the edition is of',
    ],
    ['a list of none', '[]', 'metadata.json:1:1 – holds 0 works'],
    ['no object', '"a title"', 'metadata.json:1:1 – holds 1 works'],
  ])('refuses %s with its place', (_what, text, problem) => {
    const { problems } = paperOfCsl(text, 'metadata.json');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });
});
