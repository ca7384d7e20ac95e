import { type Mutator, replaceOne, spoil } from './mutation.ts';

const data =
  /^src\/data\/(?!names|redirects|meta|index|highlights|hero|whatIfBases|claims\.ts|statedClaims|sources\.ts|changes)[^.]*\.ts$/;
const claims = /^src\/data\/claims\/.*\.ts$/;
const derived = /^src\/data\/derived.*\.ts$/;
const withIds = /^src\/data\/(claims\/.*|factChecks|citations|notes|relations|terms|independentClaims)\.ts$/;
const sources = /^src\/data\/sources\/.*\.ts$/;

/** A record of the outermost object: its key at two spaces, to its closing brace. */
const record = /^ {2}(?:'([a-z0-9-]+)'|([a-z0-9]+)): \{\n(?:(?: {4,}.*| *)\n)*? {2}\},\n/gm;

/** Changes to records in TypeScript. */
export const records: readonly Mutator[] = [
  spoil('NaN', claims, /number: [\d.e]+/g, () => 'number: NaN', /number/),
  spoil('Infinity', claims, /number: [\d.e]+/g, () => 'number: 1 / 0', /number/),
  spoil(
    'a number in quotes with its unit',
    claims,
    /number: ([\d.e]+)/g,
    ([, number]) => `number: '${number} %'`,
    /number/,
  ),
  spoil('more digits than are printed', claims, /number: [\d.e]+/g, () => 'number: 1234567.5', /quotes/),
  spoil(
    'a range upside down',
    claims,
    /value: \{ number: [\d.e]+ \}/g,
    () => 'value: { low: 3, high: 2 }',
    /range/,
  ),
  spoil(
    'an interval that leaves its number out',
    claims,
    /value: \{ number: [\d.e]+ \},/g,
    ([all]) => `${all} uncertainty: { low: -3, high: -2, level: 95 },`,
    /interval/,
  ),
  spoil(
    'a level of nothing',
    claims,
    /value: \{ number: ([\d.e]+) \},/g,
    ([all, number]) => `${all} uncertainty: { low: ${number}, high: 9e15, level: 0 },`,
    /level/,
  ),
  spoil(
    'a p-value with its letter',
    claims,
    /value: \{ number: [\d.e]+ \},/g,
    ([all]) => `${all} p: 'p < 0.05',`,
    /p-value/,
  ),
  spoil('a unit beside itself', /units\.ts$/, /sign: '/g, () => `place: 'left', sign: '`, /place/),
  spoil(
    'a misspelt unit',
    claims,
    /unit: '([a-z-]+)'/g,
    ([, unit = '']) => `unit: '${unit.slice(1)}x'`,
    /unit/,
  ),
  spoil(
    'a number without a unit',
    claims,
    /(value: \{ number[^\n]*\n\s+unit: )'[a-z-]+'/g,
    ([, head]) => `${head}'none'`,
    /unit/,
  ),
  spoil(
    'a unit for words',
    claims,
    /(value: \{ text[^\n]*\n\s+unit: )'[a-z-]+'/g,
    ([, head]) => `${head}'percent'`,
    /unit/,
  ),
  spoil(
    'a unit that a date cannot have',
    claims,
    /(value: \{ date[^\n]*\n\s+unit: )'[a-z-]+'/g,
    ([, head]) => `${head}'km'`,
    /unit/,
  ),
  spoil(
    'a misspelt qualifier',
    claims,
    /qualifier: '([a-z-]+)'/g,
    ([, id]) => `qualifier: '${id}ly'`,
    /qualifier/,
  ),
  spoil('a misspelt kind', data, /\bkind: '([a-z-]+)'/g, ([, id]) => `kind: '${id}s'`, /kind/),
  spoil('year 20244', data, /'(20\d\d)'/g, ([, year]) => `'${year}4'`),
  spoil('month 13', data, /'(20\d\d)-\d\d('|-\d\d')/g, ([, year, end]) => `'${year}-13${end}`),
  spoil('30 February', data, /'(20\d\d-)\d\d-\d\d'/g, ([, year]) => `'${year}02-30'`),
  spoil('year 20244 of a work', sources, /'date-parts': \[\[(\d+)/g, ([all]) => `${all}4`, /date/),
  spoil('month 0 of a work', sources, /('date-parts': \[\[\d+, )\d+/g, ([, head]) => `${head}0`, /date/),
  spoil(
    'a script as an address',
    /sources.*\.ts$|independentSources\.ts$/i,
    /\b(URL|url): '[^']*'/g,
    ([, key]) => `${key}: 'javascript:alert(1)'`,
    /address/,
  ),
  spoil(
    'an address without its scheme',
    /sources.*\.ts$|independentSources\.ts$/i,
    /\b(URL|url): 'https?:\/\//g,
    ([, key]) => `${key}: '`,
    /address/,
  ),
  spoil('a number off its footnote', sources, /^ {4}number: \d+,\n/gm, () => '', /footnote/),
  spoil(
    'a footnote number twice',
    /footnotes\.ts$/,
    /^ {4}number: (\d+),/gm,
    ([, number]) => `    number: ${Number(number) === 1 ? 2 : 1},`,
    /number/,
  ),
  spoil(
    'an empty text',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|role|publisher|note|translation|verb|locator|vintage): '[^'\n]+'/g,
    ([, key]) => `${key}: ''`,
  ),
  spoil(
    'a text of spaces',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '[^'\n]+'/g,
    ([, key]) => `${key}: ' \u00a0 '`,
  ),
  spoil(
    'a hidden character as an escape',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '/g,
    ([all]) => `${all}a\\u200bb`,
  ),
  spoil(
    'a line break in a text',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '/g,
    ([all]) => `${all}a\\nb`,
  ),
  spoil(
    'a huge text',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '/g,
    ([all]) => `${all}${'so '.repeat(30_000)}`,
  ),
  spoil(
    'a missing field',
    data,
    /^ {4}(name|title|subject|measure|scope|says|definition|verb|kind|unit|qualifier|locator|year|names|trust|verdict|period|beside|from|to): [^\n]*,\n/gm,
    () => '',
  ),
  spoil(
    'an extra field',
    data,
    /^ {4}(name|title|subject|from|publisher|names|claims|kind|role): /gm,
    ([all]) => `    colour: 'red',\n${all}`,
  ),
  spoil(
    'a field of a wrong type',
    data,
    /\b(name|title|subject|measure|scope|says|definition|publisher|verb): '[^'\n]+'/g,
    ([, key]) => `${key}: 7`,
  ),
  spoil(
    'a list of a wrong type',
    withIds,
    /\b(sources|actors|paragraphs|claims|seeAlso|candidates): \['([^']*)'[^\]]*\]/g,
    ([, key, one]) => `${key}: '${one}'`,
  ),
  spoil(
    'an id that does not exist',
    withIds,
    /\b(sources|actors|claims|seeAlso|candidates|against|inputs): \[('[^']*', )*'[a-z0-9.-]+/g,
    ([all]) => `${all}0`,
  ),
  spoil(
    'an end that does not exist',
    /relations\.ts$/,
    /\b(from|to): '[a-z0-9-]+/g,
    ([all]) => `${all}-x`,
    /names actor, term or concept/,
  ),
  spoil('a source that does not exist', withIds, /\bsource: '[a-z0-9-]+/g, ([all]) => `${all}-x`),
  spoil('a paragraph that does not exist', data, /\bparagraphs?: \[?'\d(\.\d)?-/g, ([all]) => `${all}9`),
  spoil(
    'an entry twice',
    withIds,
    /\b(sources|actors|paragraphs|claims|seeAlso|against): \[('[^']*')/g,
    ([all, , one]) => `${all}, ${one}`,
  ),
  spoil(
    'a wrong paragraph',
    /claims\/.*\.ts$|citations\.ts$/,
    /\bparagraph: '([^']+)'/g,
    ([, was]) => `paragraph: '${was === '4.2-1' ? '1-2' : '4.2-1'}'`,
  ),
  spoil('a wrong section', /concepts\.ts$/, /\bsection: '(\d)/g, () => `section: '8`),
  spoil('an id in capitals', data, /^ {2}'([a-z])/gm, ([, letter = '']) => `  '${letter.toUpperCase()}`),
  spoil('an id with an underscore', data, /^( {2}'[a-z0-9]+)-/gm, ([, head]) => `${head}_`),
  spoil(
    'an id that no pattern could hold as it is',
    data,
    /^ {2}'([a-z0-9-]+)': \{/gm,
    ([, id]) => `  '${id}(b': {`,
    /an id is lower-case words|which does not exist|does not have|no claim of the paper/,
  ),
  spoil('a record twice', data, record, ([all]) => `${all}${all}`, /twice|same/),
  spoil(
    'the key of all objects',
    data,
    record,
    ([all]) => all.replace(/^ {2}[^:]+:/, "  '__proto__':"),
    /__proto__/,
  ),
  spoil(
    'an input that changes nothing',
    derived,
    /subtract\(claim\('([^']+)'\), claim\('[^']+'\)\)/g,
    ([, id]) => `subtract(claim('${id}'), claim('${id}'))`,
    /changes nothing/,
  ),
  spoil(
    'a formula that divides by nothing',
    derived,
    /divide\(claim\('([^']+)'\), claim\('[^']+'\)\)/g,
    ([, id]) => `divide(claim('${id}'), constant(0))`,
    /divides by zero/,
  ),
  spoil(
    'a constant that is no number',
    derived,
    /(constant|percent)\(\d+/g,
    ([, name]) => `${name}(Number('x')`,
    /formula/,
  ),
  spoil(
    'a formula with a wrong name',
    derived,
    /\b(claim|yearsIn)\('[a-z]/g,
    ([all]) => `${all}x`,
    /which does not exist/,
  ),
  spoil('too many decimals', derived, /decimals: \d/g, () => 'decimals: 13', /decimals/),
  spoil(
    'a span that runs backwards',
    claims,
    /from: (\d{4}), to: (\d{4})/g,
    ([, from, to]) => `from: ${to}, to: ${from}`,
    /span/,
  ),
  spoil(
    'a locator that is too long',
    claims,
    /locator: '/g,
    ([all]) => `${all}one two three four five six `,
    /locator/,
  ),
  spoil(
    'a digit in a note',
    /notes\.ts$|factChecks\.ts$/,
    /\bsays: '/g,
    ([all]) => `${all}Some 47 of them. `,
    /47/,
  ),
  spoil(
    'a point that does not exist',
    /independentClaims\.ts$/,
    /point: \['([^']+)', '([^']+)', '\d{4}/g,
    ([, series, line]) => `point: ['${series}', '${line}', '1911`,
    /1911/,
  ),
  spoil(
    'a line that does not exist',
    /independentClaims\.ts$/,
    /point: \['([^']+)', '/g,
    ([all]) => `${all}x-`,
  ),
  spoil('a series that does not exist', /independentClaims\.ts$/, /point: \['/g, ([all]) => `${all}x-`),
  spoil('a claim beside none', /independentClaims\.ts$/, /beside: '/g, ([all]) => `${all}x-`, /beside/),
  spoil('a quote too few', data, /: '([^'\n]+)',\n/g, ([, words]) => `: '${words},\n`),
  spoil('swapped quotes', data, /: '([^'\n]+)',\n/g, ([, words]) => `: ’${words}‘,\n`),
  spoil('a comma too few', data, /',\n(?= {4}[a-z])/g, () => "'\n"),
  spoil('a brace too few', data, /^ {2}\},\n(?= {2}['a-z])/gm, () => ''),
  spoil('half a file', data, /^ {4}(?:kind|says|paragraph|title): '[^\n]*\n[\s\S]*$/gm, () => ''),
  spoil(
    'a name that nothing has',
    data,
    /^ {4}(?:kind|paragraph|title|name): '[^\n]*,\n/gm,
    () => '    kind: nothing,\n',
  ),
  spoil(
    'an import of nothing',
    data,
    /^(import \{ [a-z]+ \} from '[^']+)\.ts'/gm,
    ([, head]) => `${head}Not.ts'`,
    /does not exist/,
  ),
  {
    name: 'records in another order',
    of: /^src\/data\/(claims\/.*|actors|terms|notes|factChecks|citations|independentSources)\.ts$/,
    expects: 'pass',
    change: (text, random) => {
      const all = [...text.matchAll(record)];
      if (all.length < 2) return undefined;
      const last = all.slice(1)[random.below(all.length - 1)];
      const first = all[0];
      if (!last || !first) return undefined;
      const without = text.slice(0, last.index) + text.slice(last.index + last[0].length);
      return without.slice(0, first.index) + last[0] + without.slice(first.index);
    },
  },
  {
    name: 'other wording',
    of: data,
    expects: 'pass',
    change: (text, random) =>
      replaceOne(
        text,
        // With a space in it: a role of one word is one of a list.
        /\b(measure|definition|says|role): '(?=[^'\n]{10})(?=[^'\n]* )/g,
        random,
        ([all]) => `${all}In other words, `,
      ),
  },
  {
    name: 'a comment',
    of: /^src\/data\/.*\.ts$/,
    expects: 'pass',
    change: (text, random) => replaceOne(text, /^ {2}(?=['a-z])/gm, random, () => '  // As it stands.\n  '),
  },
];
