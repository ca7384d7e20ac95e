import type { Mutator } from './mutation.ts';
import { replaceOne } from './replaceOne.ts';

const meta = /data\/meta\.ts$/;
const redirects = /data\/redirects\.ts$/;
const lock = /urls\.lock$/;
const wrong = (
  name: string,
  of: RegExp,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  says?: RegExp,
): Mutator => ({
  name,
  of,
  expects: 'stop',
  ...(says && { says }),
  change: (text, random) => replaceOne(text, pattern, random, by),
});
const redirect = (name: string, from: string, to: string, says?: RegExp) =>
  wrong(name, redirects, /= \{\};/g, () => `= {\n  ${from}: ${to},\n};`, says);
const field = /\b(title|family|given|affiliation|journal|doi|language|name|version|date|year): /g;

/** Changes to what describes the edition as a whole. */
export const configuration: readonly Mutator[] = [
  wrong(
    'a missing field',
    meta,
    /^ {4}(title|author|affiliation|journal|year|doi|keywords|jel|language|name|version|date): [^\n[]*,\n/gm,
    () => '',
    /^src\/data\/meta\.ts:/m,
  ),
  wrong('a misspelt field', meta, field, ([, name]) => `${name}s: `, /^src\/data\/meta\.ts:/m),
  wrong(
    'an empty text',
    meta,
    /\b(title|family|given|affiliation|journal|name): '[^']*'/g,
    ([, name]) => `${name}: ''`,
    /empty/,
  ),
  wrong('year 20244', meta, /year: 2025/g, () => 'year: 20244', /year/),
  wrong('year NaN', meta, /year: 2025/g, () => 'year: NaN', /year/),
  wrong('a year as text', meta, /year: 2025/g, () => "year: '2025'", /year/),
  wrong('a DOI with its resolver', meta, /doi: '/g, () => "doi: 'https://doi.org/", /doi/),
  wrong('a DOI with a space', meta, /doi: '10\./g, () => "doi: '10. ", /doi/),
  wrong('a version of two numbers', meta, /version: '\d+\./g, () => "version: '", /version/),
  wrong('a day of no month', meta, /date: '(\d+)-\d+/g, ([, year]) => `date: '${year}-31`, /date/),
  wrong('year 20244 of a version', meta, /date: '\d+/g, () => "date: '20244", /date/),
  wrong(
    'a repository that runs',
    meta,
    /(date: '[^']*',)\n/g,
    ([, date]) => `${date}\n    repository: 'javascript:alert(1)',\n`,
    /repository/,
  ),
  wrong('no keywords', meta, /keywords: \[[^\]]*\]/g, () => 'keywords: []', /keywords/),
  wrong('no quote at the end', meta, /',\n/g, () => ',\n'),
  redirect('a redirect of no address', "'/old.html'", "'about.html'", /no address/),
  redirect('a redirect to another site', "'about.html#privacy'", "'https://example.org/'", /no address/),
  redirect('a redirect up', "'../x.html'", "'about.html'", /no address/),
  redirect('a redirect to nothing', "'about.html'", "''", /no address/),
  redirect('a redirect that is a number', "'about.html'", '7', /no address/),
  redirect('a redirect of what never was', "'never.html'", "'about.html'", /never published/),
  redirect('a redirect in a circle', "'about.html'", "'about.html'", /redirected itself|hides/),
  redirect('a redirect without a comma', "'about.html' 'x'", "'about.html'"),
  redirect('a redirect twice', "'about.html': 'claims.html',\n  'about.html'", "'terms.html'", /twice/),
  wrong('a mark of a merge', lock, /\n/g, () => '\n<<<<<<< HEAD\n', /merge/),
  wrong('a space in an address', lock, /(?<=[a-z])(?=[a-z]+\.html)/g, () => ' ', /not an address/),
  wrong('a path from the root', lock, /^(?=[a-z])/gm, () => '/', /not an address/),
  wrong('a whole address', lock, /^(?=[a-z])/gm, () => 'https://example.org/', /not an address/),
  wrong('a path up', lock, /^(?=[a-z])/gm, () => '../', /not an address/),
  wrong('a query', lock, /\.html$/gm, () => '.html?x', /not an address/),
  wrong('a space at the end', lock, /$/gm, () => ' ', /not an address/),
  wrong('a number for an id', /data\/highlights\.ts$/, /'[a-z0-9-]+',\n/g, () => '7,\n'),
  wrong(
    'a claim that does not exist',
    /data\/highlights\.ts$/,
    /'[a-z0-9-]+(?=',\n)/g,
    ([all]) => `${all}-x`,
    /no claim/,
  ),
  wrong('a claim twice', /data\/highlights\.ts$/, /'[a-z0-9-]+',\n/g, ([all]) => `${all}${all}`, /twice/),
  wrong('an empty name', /data\/names\.ts$/, /'[^']+',\n/g, ([all]) => `'',\n${all}`, /no name/),
  wrong('a name without a digit', /data\/names\.ts$/, /'[^']+',\n/g, ([all]) => `'so',\n${all}`, /no name/),
  wrong('a name twice', /data\/names\.ts$/, /'[^']+',\n/g, ([all]) => `${all}${all}`, /twice/),
  wrong(
    'a claim that is gone',
    /data\/whatIfBases\.ts$/,
    /claims\['[a-z0-9-]+/g,
    ([all]) => `${all}-x`,
    /^src\/data\/whatIfBases\.ts:/m,
  ),
  wrong(
    'a version of no date',
    /data\/changes\.ts$/,
    /date: '/g,
    ([all]) => `${all}x`,
    /^src\/data\/changes\.ts:/m,
  ),
  wrong(
    'a version that says nothing',
    /data\/changes\.ts$/,
    /says: \[[^\]]*\]/g,
    () => 'says: []',
    /^src\/data\/changes\.ts:/m,
  ),
  wrong(
    'a section twice',
    /data\/sections\.ts$/,
    /number: '(\d)'/g,
    ([, number]) => `number: '${number === '1' ? '2' : '1'}'`,
  ),
  wrong(
    'a paragraph of two sections',
    /data\/sections\.ts$/,
    /paragraphs: \['(\d(?:\.\d)?)-1'/g,
    () => "paragraphs: ['9-1'",
  ),
  {
    name: 'lines in another order',
    of: lock,
    expects: 'pass',
    change: (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`,
  },
  {
    name: 'a line twice',
    of: lock,
    expects: 'pass',
    change: (text, random) => replaceOne(text, /^.+\n/gm, random, ([all]) => `${all}${all}`),
  },
  {
    name: 'another name of the site',
    of: meta,
    expects: 'pass',
    change: (text) => text.replace("name: '", "name: 'The "),
  },
  {
    name: 'the next version',
    of: meta,
    expects: 'pass',
    change: (text) => text.replace(/version: '\d+/, "version: '9"),
  },
];
