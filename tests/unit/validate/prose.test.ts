import { describe, expect, it } from 'vitest';
import { validateProse } from '../../../src/lib/validate/validateProse.ts';
import { smallEdition } from './smallEdition.ts';

const good = `---
section: "2"
---

<Para of="2-1">

<Actor id="catl" /> has <Num id="share" />, says <Cite id="doe-1956" />.[^press-2025]

</Para>

<Figure id="bars" />

<Subsection of="2.1" />

<Para of="2.1-1">

With 5G, up to five <Term id="lidar">lidars</Term> (<Ref to="figure:bars" />).

</Para>

<Para of="2.1-1" part={2}>

It goes <Claim id="range">ten times</Claim> as far, <Num id="range" says="more than" />.

</Para>

[^press-2025]: <SourceNote id="press-2025" />
`;

const check = (text: string, edition: Parameters<typeof validateProse>[1]['edition'] = smallEdition) =>
  validateProse(text, { file: '2.mdx', edition }).map(
    ({ line, column, what, fix }) => `${line}:${column} ${what} – ${fix}`,
  );

/** [what is wrong, what to replace in the good text, by what, the starts of all problems that are expected] */
type Case = readonly [name: string, from: string, to: string, ...diagnostics: string[]];

const syntax: Case[] = [
  [
    'a tag that is not closed',
    'lidars</Term>',
    'lidars',
    '17:1 Expected a closing tag for `<Term>` (17:21-17:38)',
  ],
  ['an open brace', 'With 5G', 'With {5G', '17:80 Unexpected end of file in expression'],
  ['a comment in HTML', 'With', '<!-- x --> With', '17:2 Unexpected character `!`'],
];

const components: Case[] = [
  [
    'an unknown component',
    '<Term id="lidar">lidars</Term>',
    '<Tern id="lidar">lidars</Tern>',
    '17:21 <Tern> is not a component of prose – did you mean “Term”?',
  ],
  ['raw HTML', '(<Ref', '<br /> (<Ref', '17:52 <br> is not a component of prose'],
  [
    'an unknown property',
    'says="more',
    'say="more',
    '23:69 <Num> has no property “say” – did you mean “says”?',
  ],
  [
    'a missing property',
    '<Figure id="bars" />',
    '<Figure id="bars" />\n\n<Subsection />',
    '13:1 <Subsection> has no of – add of="…"',
  ],
  [
    'spread properties',
    '<Ref to="figure:bars" />',
    '<Ref {...to} to="figure:bars" />',
    '17:58 <Ref> spreads properties in braces',
  ],
  [
    'a property twice',
    '<Ref to="figure:bars" />',
    '<Ref to="2" to="figure:bars" />',
    '17:53 <Ref> has a property twice',
  ],
  [
    'a property without text',
    '<Ref to="figure:bars" />',
    '<Ref to={2} />',
    '17:58 the to of <Ref> is not text',
  ],
  [
    'a part in quotes',
    'part={2}',
    'part="2"',
    '21:18 the part of <Para> is not a number from two up in braces',
  ],
  ['neither id nor ids', '(<Ref', '<Cite /> (<Ref', '17:52 <Cite> takes one of id and ids'],
  [
    'a value that is not allowed',
    '<Num id="share" />',
    '<Num id="share" form="long" />',
    '7:41 <Num form="long">: “long” is not among the allowed values – write one of prose, between, words, period, label',
  ],
  [
    'content where none is printed',
    '<Ref to="figure:bars" />',
    '<Ref to="figure:bars">it</Ref>',
    '17:53 <Ref> does not print what stands inside it',
  ],
  ['a tag without content', '>lidars</Term>', '></Term>', '17:21 <Term> is empty'],
  ['a block inside a line', 'With', '<Summary>a table</Summary> With', '17:1 <Summary> stands inside a line'],
];

const ids: Case[] = [
  [
    'a claim',
    '<Num id="share" />',
    '<Num id="share" /> <Num id="shard" />',
    '7:49 <Num id="shard">: “shard” is not among the claims – did you mean “share”?',
  ],
  [
    'a citation among several',
    '<Cite id="doe-1956" />',
    '<Cite ids="doe-1956 solow-1957" />',
    '7:56 <Cite ids="doe-1956 solow-1957">: “solow-1957” is not among the citations',
  ],
  [
    'a term',
    'id="lidar"',
    'id="lider"',
    '17:27 <Term id="lider">: “lider” is not among the terms – did you mean “lidar”?',
  ],
  [
    'an actor',
    '(<Ref',
    '<Actor id="catk" /> (<Ref',
    '17:59 <Actor id="catk">: “catk” is not among the actors',
  ],
  [
    'a figure',
    'to="figure:bars"',
    'to="figure:bar"',
    '17:58 <Ref to="figure:bar">: “bar” is not among the figures – did you mean “bars”?',
  ],
  ['a section', 'to="figure:bars"', 'to="2.2"', '17:58 <Ref to="2.2">: “2.2” is not among the sections'],
  [
    'a source',
    '(<Ref',
    '<SourceName id="sollow" /> (<Ref',
    '17:64 <SourceName id="sollow">: “sollow” is not among the sources – did you mean “solow”?',
  ],
];

const claims: Case[] = [
  [
    'a wording of another qualifier',
    'says="more than"',
    'says="at least"',
    '23:53 claim “range” is “more-than”, which may not be worded “at least” – choose one of: over',
  ],
  [
    'a wording of an exact value',
    '<Num id="share" />',
    '<Num id="share" says="over" />',
    '7:25 claim “share” is “exact”, which may not be worded “over” – take says away',
  ],
  [
    'words that the claim does not have',
    '<Num id="share" />',
    '<Num id="share" form="words" />',
    '7:25 claim “share” has no wording in words',
  ],
  [
    'a wording beside words',
    'says="more than"',
    'says="more than" form="words"',
    '23:53 claim “range” is printed in the form “words”, which takes no says',
  ],
  [
    'a magnitude of what is not below zero',
    '<Num id="share" />',
    '<Num id="share" form="magnitude" />',
    '7:25 claim “share” is not below zero, so it has no other magnitude – take form="magnitude" away',
  ],
  [
    'a range of what is one number',
    '<Num id="share" />',
    '<Num id="share" form="between" />',
    '7:25 claim “share” is no range, so nothing is between its ends – take form="between" away',
  ],
  [
    'a p-value that the claim does not have',
    '<Num id="share" />',
    '<Num id="share" form="p" />',
    '7:25 claim “share” has no p-value – take this <Num> out of the sentence',
  ],
  [
    'a period that the paper does not give',
    '(<Ref',
    '<Num id="undated" form="period" /> (<Ref',
    '17:52 claim “undated” has no period',
  ],
];

const numerals: Case[] = [
  ['digits', 'up to', 'up to 28,000', '17:16 “28,000” is a loose numeral'],
  ['digits with a sign', 'up to', 'up to 90 %', '17:16 “90 %” is a loose numeral'],
  ['a number word', 'up to', 'up to\ntwenty-five', '18:1 “twenty-five” is a loose numeral'],
  ['a fraction', 'up to', 'up to half', '17:16 “half” is a loose numeral'],
  ['digits in the words of a claim', 'ten times', '10 times', '23:27 “10” is a loose numeral'],
  ['digits written as an entity', 'up to', 'up to &#50;', '17:18 “50” is a loose numeral'],
  ['a name inside a longer word', 'With 5G', 'With 5GB', '17:6 “5” is a loose numeral'],
];

const markup: Case[] = [
  ['a heading', 'With', '## With', '17:1 a Markdown heading'],
  ['an expression in braces', 'up to', 'up to {seven}', '17:16 an expression in braces'],
  ['an import', '<Figure', "import x from 'y'\n\n<Figure", '11:1 an import or export'],
  ['an image', 'up to', 'up to ![x](y.png)', '17:16 Markdown of the kind “image”'],
  ['text outside a paragraph', '<Figure', 'Loose words.\n\n<Figure', '11:1 text outside a paragraph'],
  ['a zero-width space', 'up to', 'up\u200b to', '17:12 an invisible character, U+200B – delete it'],
  ['a direction mark', 'up to', 'up\u202e to', '17:12 an invisible character, U+202E'],
  ['a byte order mark', '---\nsection', '\ufeff---\nsection', '1:1 an invisible character, U+FEFF'],
];

const lastParagraph = good.slice(good.indexOf('<Para of="2.1-1">'), good.indexOf('[^press-2025]:'));

const outline: Case[] = [
  ['a paragraph that is missing', lastParagraph, '', '16:1 ¶2.1-1 is missing – add <Para of="2.1-1"> here'],
  [
    'front matter without a section',
    'section: "2"',
    'title: "2"',
    '1:1 the front matter names no section of the paper',
  ],
  [
    'a heading that is missing',
    '<Subsection of="2.1" />\n\n',
    '',
    '13:1 §2.1 is missing – add <Subsection of="2.1" /> here',
  ],
  [
    'a heading that stands twice',
    '<Subsection of="2.1" />',
    '<Subsection of="2.1" />\n\n<Subsection of="2.1" />',
    '15:1 §2.1 stands twice',
  ],
  [
    'a heading that stands too early',
    '<Para of="2-1">',
    '<Subsection of="2.1" />\n\n<Para of="2-1">',
    '7:1 ¶2-1 stands after §2.1 – move it before §2.1',
    '15:1 §2.1 stands twice',
  ],
  [
    'a paragraph of another section',
    '<Figure',
    '<Para of="0-1">\n\nWords.\n\n</Para>\n\n<Figure',
    '11:1 ¶0-1 is not of section 2',
  ],
  [
    'parts that do not follow each other',
    'part={2}',
    'part={3}',
    '21:1 ¶2.1-1 has part 3 where part 2 is due – write part={2}',
  ],
  ['a second first part', ' part={2}', '', '21:1 ¶2.1-1 has a second first part – write part={2}'],
];

const mentions: Case[] = [
  [
    'a claim that is missing',
    ' has <Num id="share" />',
    '',
    '5:1 ¶2-1 does not have its claim “share” – put <Num id="share" />',
  ],
  [
    'a claim of which only the period stands',
    '<Num id="share" />',
    '<Num id="share" form="period" />',
    '5:1 ¶2-1 does not have its claim “share”',
  ],
  [
    'an actor that is missing',
    '<Actor id="catl" />',
    'It',
    '5:1 ¶2-1 does not have its actor “catl” – put <Actor id="catl" />',
  ],
  [
    'an actor that its record does not list',
    '(<Ref',
    '<Actor id="catl" /> (<Ref',
    '17:52 actor “catl” is named in ¶2.1-1, which its record does not list',
  ],
  [
    'a citation that is missing',
    ', says <Cite id="doe-1956" />',
    '',
    '5:1 ¶2-1 does not have its citation “doe-1956”',
  ],
  [
    'a term that is marked twice',
    '(<Ref',
    '<Term id="lidar">it</Term> (<Ref',
    '17:52 term “lidar” is marked twice',
  ],
  [
    'a figure that stands twice',
    '<Subsection',
    '<Figure id="bars" />\n\n<Subsection',
    '13:1 figure “bars” stands twice',
  ],
  [
    'a table, an equation or an image in another section',
    '<Subsection',
    '<Table id="cells" />\n\n<Equation id="growth" />\n\n<Image id="plant" />\n\n<Subsection',
    '13:1 table “cells” has section 0 but stands in section 2',
    '15:1 equation “growth” has section 0 but stands in section 2',
    '17:1 image “plant” has section 0 but stands in section 2',
  ],
  [
    'a reference to a table that does not exist',
    'to="figure:bars"',
    'to="table:cell"',
    '17:58 <Ref to="table:cell">: “cell” is not among the tables – did you mean “cells”?',
  ],
  [
    'a reference to nothing of the kind',
    'to="figure:bars"',
    'to="tabel:cells"',
    '17:58 <Ref to="tabel:cells">: “tabel” is not among the kinds of reference – did you mean “table”?',
  ],
  [
    'TeX that cannot be set',
    '(<Ref',
    '<Math tex="\\fraq{1}{2}" /> (<Ref',
    '17:58 <Math>: the TeX cannot be set: Undefined control sequence',
  ],
  [
    'a figure that is missing',
    '<Figure id="bars" />\n\n',
    '',
    '26:1 figure “bars” of section 2 does not stand in it',
  ],
];

const footnotes: Case[] = [
  ['a reference without a definition', '(<Ref', '[^solow] (<Ref', '17:52 footnote “solow” has no definition'],
  [
    'a definition without a reference',
    '[^press-2025]\n',
    '\n',
    '5:1 ¶2-1 does not have its footnote “press-2025”',
    '27:1 footnote “press-2025” has no reference',
  ],
  [
    'a label that is no footnote of the paper',
    '[^press-2025]: <SourceNote id="press-2025" />',
    '[^press-2025]: <SourceNote id="press-2025" />\n[^solow]: <SourceNote id="solow" />',
    '28:1 footnote “solow” is not a footnote of the paper – use one of press-2025',
  ],
  [
    'a note in other words',
    '<SourceNote id="press-2025" />',
    'a newspaper',
    '27:1 footnote “press-2025” has other text than its source',
  ],
  [
    'two references',
    '(<Ref',
    '[^press-2025] (<Ref',
    '17:52 footnote “press-2025” is named in ¶2.1-1, which its record does not list',
    '17:52 footnote “press-2025” is referred to twice',
  ],
  [
    'two definitions',
    '[^press-2025]: <SourceNote id="press-2025" />',
    '[^press-2025]: <SourceNote id="press-2025" />\n[^press-2025]: <SourceNote id="press-2025" />',
    '28:1 footnote “press-2025” is defined twice',
  ],
];

const groups = {
  syntax,
  components,
  'ids that do not exist': ids,
  claims,
  numerals,
  markup,
  outline,
  mentions,
  footnotes,
};

describe('validateProse', () => {
  it('finds nothing in good prose', () => expect(check(good)).toEqual([]));

  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      it.each(cases)('finds %s', (_, from, to, ...diagnostics) => {
        expect(good).toContain(from);
        expect(check(good.replace(from, () => to))).toEqual(
          diagnostics.map((problem) => expect.stringContaining(problem)),
        );
      });
    });
});

describe('the magnitude of a range', () => {
  const found = (value: object, form = 'magnitude-between', says = '') => {
    const share = { ...smallEdition.claims.share, value };
    const text = good.replace('<Num id="share" />', `<Num id="share" form="${form}"${says} />`);
    return check(text, { ...smallEdition, claims: { ...smallEdition.claims, share } } as never);
  };

  it.each([
    [{ low: -5, high: -2 }, []],
    [{ low: -5, high: 2 }, ['is not below zero, so it has no other magnitude – write form="between"']],
    [{ number: -5 }, ['is no range, so nothing is between its ends – write form="magnitude"']],
    [
      { number: 5 },
      ['is not below zero', 'is no range'].map((what) =>
        expect.stringMatching(new RegExp(`${what}.* – take form="magnitude-between" away$`)),
      ),
    ],
  ])('is asked of a range below zero alone: %j', (value, diagnostics) =>
    expect(found(value)).toEqual(
      diagnostics.map((problem) =>
        typeof problem === 'string' ? expect.stringContaining(problem) : problem,
      ),
    ),
  );

  it('takes the wordings of what the claim is turned round', () => {
    expect(found({ low: -5, high: -2 }, 'magnitude-between', ' says="over"')).toEqual([
      expect.stringContaining('is “exact” as a magnitude, which may not be worded “over”'),
    ]);
  });
});

describe('a footnote that is a remark', () => {
  const edition = { ...smallEdition, remarks: { sample: { number: 9, paragraph: '2.1-1' } } };
  const found = (reference: string, definition: string) =>
    check(good.replace('(<Ref', `${reference} (<Ref`) + definition, edition);

  it('may hold words, links and claims, which count as its paragraph’s', () => {
    const moved = good
      .replace('<Claim id="range">ten times</Claim>', 'ten paces')
      .replace(', <Num id="range" says="more than" />', '');
    const without = check(moved, smallEdition).map((line) => line.replace(/^\S+ /, ''));
    expect(without.join()).toContain('does not have its claim “range”');
    const text = moved.replace('ten paces', 'far').replace('(<Ref', '[^sample] (<Ref');
    expect(check(`${text}\n[^sample]: Of <Num id="range" />, see <Ref to="2.1" />.\n`, edition)).toEqual([]);
  });

  it('stands at its paragraph, once, as one paragraph', () => {
    expect(found('', '')).toEqual([expect.stringContaining('¶2.1-1 does not have its footnote “sample”')]);
    expect(found('[^sample]', '')).toEqual([
      expect.stringContaining('¶2.1-1 does not have its footnote “sample”'),
      expect.stringContaining(
        'footnote “sample” has no definition – add at the end of the file: [^sample]: and its text',
      ),
    ]);
    expect(found('[^sample]', '\n[^sample]: One.\n\n    Another.\n')).toEqual([
      expect.stringContaining('footnote “sample” is a remark of several blocks'),
    ]);
    expect(found('[^sample]', '\n[^sample]: One of 5.\n')).toEqual([
      expect.stringContaining('“5” is a loose numeral'),
    ]);
  });
});
