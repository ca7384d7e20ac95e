import type { Mutator } from './mutation.ts';
import type { Random } from './random.ts';
import { replaceOne } from './replaceOne.ts';

const data =
  /^src\/data\/(?!names|redirects|meta|readCsv|highlights|whatIfBases|claims\.ts|statedClaims|sources\.ts|changes)[^.]*\.ts$/;
const claims = /^src\/data\/claims\/.*\.ts$/;
const derived = /^src\/data\/derived.*\.ts$/;
const withIds = /^src\/data\/(claims\/.*|checks|citations|notes|relations|terms|contextClaims)\.ts$/;
const sources = /^src\/data\/sources\/.*\.ts$/;

const swap = (
  name: string,
  of: RegExp,
  pattern: RegExp,
  by: (match: RegExpExecArray, random: Random) => string,
  says?: RegExp,
): Mutator => ({
  name,
  of,
  expects: 'stop',
  ...(says && { says }),
  change: (text, random) => replaceOne(text, pattern, random, (match) => by(match, random)),
});

/** A record of the outermost object: its key at two spaces, to its closing brace. */
const record = /^ {2}(?:'([a-z0-9-]+)'|([a-z0-9]+)): \{\n(?:(?: {4,}.*| *)\n)*? {2}\},\n/gm;

/** Changes to records in TypeScript. */
export const records: readonly Mutator[] = [
  swap('NaN', claims, /number: [\d.e]+/g, () => 'number: NaN', /number/),
  swap('Infinity', claims, /number: [\d.e]+/g, () => 'number: 1 / 0', /number/),
  swap('a number as text', claims, /number: ([\d.e]+)/g, ([, number]) => `number: '${number}'`, /number/),
  swap(
    'a misspelt unit',
    claims,
    /unit: '([a-z-]+)'/g,
    ([, unit = '']) => `unit: '${unit.slice(1)}x'`,
    /unit/,
  ),
  swap(
    'a number without a unit',
    claims,
    /(value: \{ number[^\n]*\n\s+unit: )'[a-z-]+'/g,
    ([, head]) => `${head}'none'`,
    /unit/,
  ),
  swap(
    'a unit for words',
    claims,
    /(value: \{ text[^\n]*\n\s+unit: )'[a-z-]+'/g,
    ([, head]) => `${head}'percent'`,
    /unit/,
  ),
  swap(
    'a unit that a date cannot have',
    claims,
    /(value: \{ date[^\n]*\n\s+unit: )'[a-z-]+'/g,
    ([, head]) => `${head}'km'`,
    /unit/,
  ),
  swap(
    'a misspelt qualifier',
    claims,
    /qualifier: '([a-z-]+)'/g,
    ([, id]) => `qualifier: '${id}ly'`,
    /qualifier/,
  ),
  swap('a misspelt kind', data, /\bkind: '([a-z-]+)'/g, ([, id]) => `kind: '${id}s'`, /kind/),
  swap('year 20244', data, /'(20\d\d)'/g, ([, year]) => `'${year}4'`),
  swap('month 13', data, /'(20\d\d)-\d\d('|-\d\d')/g, ([, year, end]) => `'${year}-13${end}`),
  swap('30 February', data, /'(20\d\d-)\d\d-\d\d'/g, ([, year]) => `'${year}02-30'`),
  swap('year 20244 of a work', sources, /'date-parts': \[\[(\d+)/g, ([all]) => `${all}4`, /date/),
  swap('month 0 of a work', sources, /('date-parts': \[\[\d+, )\d+/g, ([, head]) => `${head}0`, /date/),
  swap(
    'a script as an address',
    /sources.*\.ts$|contextSources\.ts$/i,
    /\b(URL|url): '[^']*'/g,
    ([, key]) => `${key}: 'javascript:alert(1)'`,
    /address/,
  ),
  swap(
    'an address without its scheme',
    /sources.*\.ts$|contextSources\.ts$/i,
    /\b(URL|url): 'https?:\/\//g,
    ([, key]) => `${key}: '`,
    /address/,
  ),
  swap('a number off its footnote', sources, /^ {4}number: \d+,\n/gm, () => '', /footnote/),
  swap(
    'a footnote number twice',
    /footnotes\.ts$/,
    /^ {4}number: (\d+),/gm,
    ([, number]) => `    number: ${Number(number) === 1 ? 2 : 1},`,
    /number/,
  ),
  swap(
    'an empty text',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|role|publisher|note|chinese|verb|locator|vintage): '[^'\n]+'/g,
    ([, key]) => `${key}: ''`,
  ),
  swap(
    'a text of spaces',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '[^'\n]+'/g,
    ([, key]) => `${key}: ' \u00a0 '`,
  ),
  swap(
    'a hidden character as an escape',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '/g,
    ([all]) => `${all}a\\u200bb`,
  ),
  swap(
    'a line break in a text',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '/g,
    ([all]) => `${all}a\\nb`,
  ),
  swap(
    'a huge text',
    data,
    /\b(name|title|subject|measure|scope|says|definition|short|publisher|note|verb|vintage): '/g,
    ([all]) => `${all}${'so '.repeat(30_000)}`,
  ),
  swap(
    'a missing field',
    data,
    /^ {4}(name|title|subject|measure|scope|says|definition|verb|kind|unit|qualifier|locator|year|names|trust|verdict|period|beside|from|to): [^\n]*,\n/gm,
    () => '',
  ),
  swap(
    'an extra field',
    data,
    /^ {4}(name|title|subject|from|publisher|names|claims|kind|role): /gm,
    ([all]) => `    colour: 'red',\n${all}`,
  ),
  swap(
    'a field of a wrong type',
    data,
    /\b(name|title|subject|measure|scope|says|definition|publisher|verb): '[^'\n]+'/g,
    ([, key]) => `${key}: 7`,
  ),
  swap(
    'a list of a wrong type',
    withIds,
    /\b(sources|actors|paragraphs|claims|seeAlso|candidates): \['([^']*)'[^\]]*\]/g,
    ([, key, one]) => `${key}: '${one}'`,
  ),
  swap(
    'an id that does not exist',
    withIds,
    /\b(sources|actors|claims|seeAlso|candidates|against|inputs): \[('[^']*', )*'[a-z0-9.-]+/g,
    ([all]) => `${all}0`,
  ),
  swap(
    'an end that does not exist',
    /relations\.ts$/,
    /\b(from|to): '[a-z0-9-]+/g,
    ([all]) => `${all}-x`,
    /names actor, term or concept/,
  ),
  swap('a source that does not exist', withIds, /\bsource: '[a-z0-9-]+/g, ([all]) => `${all}-x`),
  swap('a paragraph that does not exist', data, /\bparagraphs?: \[?'\d(\.\d)?-/g, ([all]) => `${all}9`),
  swap(
    'an entry twice',
    withIds,
    /\b(sources|actors|paragraphs|claims|seeAlso|against): \[('[^']*')/g,
    ([all, , one]) => `${all}, ${one}`,
  ),
  swap(
    'a wrong paragraph',
    /claims\/.*\.ts$|citations\.ts$/,
    /\bparagraph: '([^']+)'/g,
    ([, was]) => `paragraph: '${was === '4.2-1' ? '1-2' : '4.2-1'}'`,
  ),
  swap('a wrong section', /concepts\.ts$/, /\bsection: '(\d)/g, () => `section: '8`),
  swap('an id in capitals', data, /^ {2}'([a-z])/gm, ([, letter = '']) => `  '${letter.toUpperCase()}`),
  swap('an id with an underscore', data, /^( {2}'[a-z0-9]+)-/gm, ([, head]) => `${head}_`),
  swap('a record twice', data, record, ([all]) => `${all}${all}`, /twice|same/),
  swap(
    'the key of all objects',
    data,
    record,
    ([all]) => all.replace(/^ {2}[^:]+:/, "  '__proto__':"),
    /__proto__/,
  ),
  swap('an input too many', derived, /inputs: \['([^']+)'/g, ([all, id]) => `${all}, '${id}-2'`),
  swap(
    'a formula that divides by nothing',
    derived,
    /compute: (\([^)]*\)) => [^,\n]+,\n/g,
    ([, names]) => `compute: ${names} => 1 / 0,\n`,
    /Infinity|NaN/,
  ),
  swap(
    'a formula that gives no number',
    derived,
    /compute: (\([^)]*\)) => [^,\n]+,\n/g,
    ([, names]) => `compute: ${names} => Number('x'),\n`,
    /NaN/,
  ),
  swap('a formula with a wrong name', derived, /formula:\s+'\{[a-z]/g, ([all]) => `${all}x`, /formula/),
  swap('too many decimals', derived, /decimals: \d/g, () => 'decimals: 12', /decimals/),
  swap(
    'a span that runs backwards',
    claims,
    /from: (\d{4}), to: (\d{4})/g,
    ([, from, to]) => `from: ${to}, to: ${from}`,
    /span/,
  ),
  swap(
    'a locator that is too long',
    claims,
    /locator: '/g,
    ([all]) => `${all}one two three four five six `,
    /locator/,
  ),
  swap(
    'a digit in a note',
    /notes\.ts$|checks\.ts$/,
    /\bsays: '/g,
    ([all]) => `${all}Some 47 of them. `,
    /47/,
  ),
  swap(
    'a point that does not exist',
    /contextClaims\.ts$/,
    /point: \['([^']+)', '([^']+)', '\d{4}/g,
    ([, series, line]) => `point: ['${series}', '${line}', '1911`,
    /1911/,
  ),
  swap('a line that does not exist', /contextClaims\.ts$/, /point: \['([^']+)', '/g, ([all]) => `${all}x-`),
  swap('a series that does not exist', /contextClaims\.ts$/, /point: \['/g, ([all]) => `${all}x-`),
  swap('a claim beside none', /contextClaims\.ts$/, /beside: '/g, ([all]) => `${all}x-`, /beside/),
  swap('a quote too few', data, /: '([^'\n]+)',\n/g, ([, words]) => `: '${words},\n`),
  swap('swapped quotes', data, /: '([^'\n]+)',\n/g, ([, words]) => `: ’${words}‘,\n`),
  swap('a comma too few', data, /',\n(?= {4}[a-z])/g, () => "'\n"),
  swap('a brace too few', data, /^ {2}\},\n(?= {2}['a-z])/gm, () => ''),
  swap('half a file', data, /^ {4}(?:kind|says|paragraph|title): '[^\n]*\n[\s\S]*$/gm, () => ''),
  swap(
    'a name that nothing has',
    data,
    /^ {4}(?:kind|paragraph|title|name): '[^\n]*,\n/gm,
    () => '    kind: nothing,\n',
  ),
  swap(
    'an import of nothing',
    data,
    /^(import \{ [a-z]+ \} from '[^']+)\.ts'/gm,
    ([, head]) => `${head}Not.ts'`,
    /does not exist/,
  ),
  {
    name: 'records in another order',
    of: /^src\/data\/(claims\/.*|actors|terms|notes|checks|citations|contextSources)\.ts$/,
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
        /\b(measure|definition|says|role): '(?=[^'\n]{10})/g,
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
