import type { Root } from 'hast';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { finishSvg } from '../../src/components/charts/svg/finishSvg.ts';
import { edition } from '../../src/edition.ts';
import {
  outsideIn,
  outsideOfAll,
  outsideOfRelation,
  outsideOfRows,
} from '../../src/lib/edition/outsideOfClaim.ts';
import { rehypeSentences } from '../../src/lib/rehypeSentences.ts';
import { lenses, lensIds, sayRemaining } from '../../src/lib/schema/lens.ts';

const about = edition.claims.all.filter(({ outside }) => outside);

describe('what a lens is about', () => {
  test('no lens is about independent values, the paper’s counts of its own parts, or what was withdrawn', () => {
    for (const claim of edition.claims.all)
      if (claim.voice === 'context' || (claim.status === 'as-stated' && !claim.state))
        expect(claim.outside, claim.id).toBeUndefined();
    expect(about.length).toBeGreaterThan(50);
  });

  test('a stated claim falls outside of “sourced” exactly where the paper names no source', () => {
    for (const claim of about.filter(({ voice }) => voice === 'as-stated'))
      expect(claim.outside?.includes('sourced'), claim.id).toBe(claim.sources.length === 0);
  });

  test('whatever is disputed, only reported, not found or not looked for falls outside of “independent”', () => {
    for (const { id, voice, verdict, outside } of about)
      if (voice === 'as-stated' && verdict !== 'confirmed' && verdict !== 'refined')
        expect(outside, id).toContain('independent');
  });

  test('the maker’s word about its own product supports nothing', () => {
    const own = about.filter(
      ({ voice, actors, verdict, factChecks }) =>
        voice === 'as-stated' &&
        verdict === 'refined' &&
        factChecks.every(({ evidenceRecords }) =>
          evidenceRecords.every(({ source }) => actors.includes(source.reports?.actor ?? source.publisher)),
        ),
    );
    for (const { id, outside } of own) expect(outside, id).toContain('independent');
  });

  test('what is derived remains only where all that it is derived from does', () => {
    const derived = about.filter(({ voice }) => voice === 'derived');
    expect(derived.length).toBeGreaterThan(10);
    for (const { id, outside, inputRecords } of derived)
      for (const lens of lensIds)
        expect(outside?.includes(lens), `${id}, ${lens}`).toBe(
          inputRecords.some((input) => input.outside?.includes(lens)),
        );
  });
});

describe('steps of the argument', () => {
  const step = { paragraph: '1-1', inferred: false };

  test('a step goes by the claims and the sources of its paragraph', () => {
    expect(outsideOfRelation(step, [], [])).toEqual(['sourced', 'independent']);
    expect(outsideOfRelation(step, [], [{ paragraphs: ['1-1'] }])).toEqual(['independent']);
    expect(outsideOfRelation(step, [{ outside: ['sourced'] }], [])).toEqual(['sourced']);
    expect(outsideOfRelation(step, [{ outside: [] }], [])).toEqual([]);
    expect(outsideOfRelation(step, [{ outside: undefined }], [{ paragraphs: ['1-2'] }])).toEqual(lensIds);
  });

  test('a reading of the edition rests on nothing', () => {
    expect(outsideOfRelation({ ...step, inferred: true }, [{ outside: [] }], [])).toEqual(lensIds);
  });

  test('a whole remains while a part of it does', () => {
    expect(outsideOfAll([{ outside: ['sourced'] }, { outside: ['sourced', 'independent'] }])).toEqual([
      'sourced',
    ]);
    expect(outsideOfAll([{ outside: undefined }])).toBeUndefined();
  });

  test('under each lens some steps remain, and not all', () => {
    for (const lens of lensIds) {
      const within = edition.relations.all.filter(({ outside }) => !outside.includes(lens)).length;
      expect(within).toBeGreaterThan(0);
      expect(within).toBeLessThan(edition.relations.all.length);
    }
  });
});

test('what remains is said with its count, and nothing of it judges', () => {
  const none = { all: 0, within: 0 };
  expect(sayRemaining('sourced', { all: 14, within: 9 }, none)).toBe(
    '9 of 14 claims on this page have a source in the paper.',
  );
  expect(sayRemaining('independent', none, { all: 3, within: 1 })).toMatch(/^1 of 3 steps stand in/);
  expect(sayRemaining('sourced', none, none)).toBe('No claim of the paper stands on this page.');
  const words = Object.values(lenses).flatMap((lens) => Object.values(lens));
  for (const text of words) expect(text).not.toMatch(/\b(wrong|false|fail|unproven|mere|only|lacks?)\b/i);
});

describe('marks of a drawing', () => {
  const told: Readonly<Record<string, readonly string[]>> = {
    'claim a': ['sourced'],
    'step a b': ['independent'],
  };
  const draw = (inside: string) => {
    const { document } = parseHTML(`<body><svg>${inside}</svg></body>`);
    return finishSvg(document.querySelector('svg') as SVGElement, {
      id: 'x',
      label: 'x',
      resolve: (reference) => reference,
      outside: (kind, id) => told[`${kind} ${id}`],
    });
  };

  test('a mark says what it falls outside of and takes its colour from itself, also where its group has it', () => {
    const svg = draw(
      '<g fill="var(--accent)" stroke="var(--paper)"><a href="claim:a" fill="inherit"><circle aria-label="A, 35 %"/></a><a href="claim:b"><circle aria-label="B"/></a></g><g stroke="var(--mark)"><path data-step="a b"/></g>',
    );
    const [a, b] = svg.querySelectorAll('a');
    expect(a?.getAttribute('data-outside')).toBe('sourced');
    expect(a?.getAttribute('fill')).toBe('var(--accent)');
    expect(a?.getAttribute('stroke')).toBeNull();
    expect(b?.hasAttribute('data-outside')).toBe(false);
    const path = svg.querySelector('path');
    expect([path?.getAttribute('data-outside'), path?.getAttribute('stroke')]).toEqual([
      'independent',
      'var(--mark)',
    ]);
  });

  test('the value printed beside a mark goes with it; a number of the scale stays', () => {
    const svg = draw(
      '<g><a href="claim:a"><circle aria-label="A, 35 %"/></a></g><g font-weight="600"><text>35 %</text></g><g><text>35 %</text></g>',
    );
    const said = [...svg.querySelectorAll('text')].map((text) => text.getAttribute('data-outside'));
    expect(said).toEqual(['sourced', null]);
  });

  test('all rows among some values are told of, however deep they lie, and no claim that no lens is about', () => {
    const known = { a: ['sourced'], b: [], c: undefined } as const;
    const claims = {
      has: (id: unknown) => String(id) in known,
      get: (id: keyof typeof known) => ({ outside: known[id] }),
    };
    const values = { first: { claim: 'a' }, more: [{ rows: [{ claim: 'b' }, { claim: 'c' }] }], claim: 'd' };
    expect(outsideOfRows({ claims } as never, values)).toEqual({ a: ['sourced'], b: [] });
  });

  test('what the edition does not know has no lens', () => {
    expect(outsideIn(edition)('node', 'nothing')).toBeUndefined();
    expect(outsideIn(edition)('step', 'nothing at-all')).toBeUndefined();
  });
});

describe('sentences that state a claim', () => {
  const num = { type: 'mdxJsxTextElement', name: 'Num', attributes: [], children: [] };
  const note = { ...num, name: 'FootnoteReference' };
  const text = (value: string) => ({ type: 'text', value });
  const wrap = (...children: object[]) => {
    const p = { type: 'element', tagName: 'p', properties: {}, children };
    rehypeSentences()({ type: 'root', children: [p] } as unknown as Root);
    const say = (node: { type: string; value?: string; name?: string; children?: object[] }): string =>
      node.type === 'text'
        ? (node.value ?? '')
        : node.type === 'element'
          ? `[${node.children?.map((child) => say(child as never)).join('')}]`
          : `<${node.name}>`;
    return p.children.map((child) => say(child as never)).join('');
  };

  test('only the sentence with the claim is set apart, with its footnote', () => {
    expect(wrap(text('One thing. It made '), num, text(' of it.'), note, text(' Then no more.'))).toBe(
      'One thing. [It made <Num> of it.<FootnoteReference> ]Then no more.',
    );
  });

  test('a claim may begin a sentence, and a sentence without one stays as it was', () => {
    expect(wrap(text('One thing. '), num, text(' came after. Last.'))).toBe(
      'One thing. [<Num> came after. ]Last.',
    );
    expect(wrap(text('No claim. None.'))).toBe('No claim. None.');
  });

  test('a value knows whether it begins its sentence', () => {
    const [first, second] = [1, 2].map(() => ({ ...num, attributes: [] as { name: string }[] }));
    wrap(text('One thing. '), first as object, text(' of '), second as object, text(' came after.'));
    expect(first?.attributes.map(({ name }) => name)).toEqual(['beginsSentence']);
    expect(second?.attributes).toEqual([]);
  });

  test('sentences that no space separates are told apart, and a footnote between them belongs to the first', () => {
    expect(wrap(text('一件事。'), num, text('是多少。'), note, num)).toBe(
      '一件事。[<Num>是多少。<FootnoteReference>][<Num>]',
    );
  });

  test('a decimal or an abbreviation before a small letter ends none', () => {
    expect(wrap(text('About 2.5 times, i.e. more, '), num, text('.'))).toBe(
      '[About 2.5 times, i.e. more, <Num>.]',
    );
  });
});
