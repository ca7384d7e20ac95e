import { type Mutator, replaceOne, spoil } from './mutation.ts';

const meta = /data\/meta\.ts$/;
const redirects = /data\/redirects\.ts$/;
const lock = /urls\.lock$/;
const redirect = (name: string, from: string, to: string, says?: RegExp) =>
  spoil(name, redirects, /= \{\n?/g, () => `= {\n  ${from}: ${to},\n`, says);
const field = /\b(title|family|given|affiliation|journal|doi|language|name|version|date|year): /g;

/** Changes to what describes the edition as a whole. */
export const configuration: readonly Mutator[] = [
  spoil(
    'a missing field',
    meta,
    /^ {4}(title|author|affiliation|journal|year|doi|keywords|jel|language|name|version|date): [^\n[]*,\n/gm,
    () => '',
    /^src\/data\/meta\.ts:/m,
  ),
  spoil('a misspelt field', meta, field, ([, name]) => `${name}s: `, /^src\/data\/meta\.ts:/m),
  spoil(
    'an empty text',
    meta,
    /\b(title|family|given|affiliation|journal|name): '[^']*'/g,
    ([, name]) => `${name}: ''`,
    /empty/,
  ),
  spoil('year 20244', meta, /year: 2025/g, () => 'year: 20244', /year/),
  spoil('year NaN', meta, /year: 2025/g, () => 'year: NaN', /year/),
  spoil('a year as text', meta, /year: 2025/g, () => "year: '2025'", /year/),
  spoil('a DOI with its resolver', meta, /doi: '/g, () => "doi: 'https://doi.org/", /doi/),
  spoil('a DOI with a space', meta, /doi: '10\./g, () => "doi: '10. ", /doi/),
  spoil('a version of two numbers', meta, /version: '\d+\./g, () => "version: '", /version/),
  spoil('a day of no month', meta, /date: '(\d+)-\d+/g, ([, year]) => `date: '${year}-31`, /date/),
  spoil('year 20244 of a version', meta, /date: '\d+/g, () => "date: '20244", /date/),
  spoil(
    'a repository that runs',
    meta,
    /(date: '[^']*',)\n/g,
    ([, date]) => `${date}\n    repository: 'javascript:alert(1)',\n`,
    /repository/,
  ),
  spoil('no keywords', meta, /keywords: \[[^\]]*\]/g, () => 'keywords: []', /keywords/),
  spoil('no quote at the end', meta, /',\n/g, () => ',\n'),
  redirect('a redirect of no address', "'/old.html'", "'about.html'", /no address/),
  redirect('a redirect to another site', "'about.html#privacy'", "'https://example.org/'", /no address/),
  redirect('a redirect up', "'../x.html'", "'about.html'", /no address/),
  redirect('a redirect to nothing', "'about.html'", "''", /no address/),
  redirect('a redirect that is a number', "'about.html'", '7', /no address/),
  redirect('a redirect of what never was', "'never.html'", "'about.html'", /never published/),
  redirect('a redirect in a circle', "'about.html'", "'about.html'", /redirected itself|hides/),
  redirect('a redirect without a comma', "'about.html' 'x'", "'about.html'"),
  redirect('a redirect twice', "'about.html': 'claims.html',\n  'about.html'", "'terms.html'", /twice/),
  spoil('a mark of a merge', lock, /\n/g, () => '\n<<<<<<< HEAD\n', /merge/),
  spoil('a space in an address', lock, /(?<=[a-z])(?=[a-z]+\.html)/g, () => ' ', /not an address/),
  spoil('a path from the root', lock, /^(?=[a-z])/gm, () => '/', /not an address/),
  spoil('a whole address', lock, /^(?=[a-z])/gm, () => 'https://example.org/', /not an address/),
  spoil('a path up', lock, /^(?=[a-z])/gm, () => '../', /not an address/),
  spoil('a query', lock, /\.html$/gm, () => '.html?x', /not an address/),
  spoil('a space at the end', lock, /$/gm, () => ' ', /not an address/),
  spoil('a number for an id', /data\/highlights\.ts$/, /'[a-z0-9-]+',\n/g, () => '7,\n'),
  spoil(
    'a claim that does not exist',
    /data\/highlights\.ts$/,
    /'[a-z0-9-]+(?=',\n)/g,
    ([all]) => `${all}-x`,
    /no claim/,
  ),
  spoil('a claim twice', /data\/highlights\.ts$/, /'[a-z0-9-]+',\n/g, ([all]) => `${all}${all}`, /twice/),
  spoil('an empty name', /data\/names\.ts$/, /'[^']+',\n/g, ([all]) => `'',\n${all}`, /no name/),
  spoil('a name without a digit', /data\/names\.ts$/, /'[^']+',\n/g, ([all]) => `'so',\n${all}`, /no name/),
  spoil('a name twice', /data\/names\.ts$/, /'[^']+',\n/g, ([all]) => `${all}${all}`, /twice/),
  spoil(
    'a claim that is gone',
    /data\/whatIfBases\.ts$/,
    /claims\['[a-z0-9-]+/g,
    ([all]) => `${all}-x`,
    /^src\/data\/whatIfBases\.ts:/m,
  ),
  spoil(
    'a version of no date',
    /data\/changes\.ts$/,
    /date: '/g,
    ([all]) => `${all}x`,
    /^src\/data\/changes\.ts:/m,
  ),
  spoil(
    'a version that says nothing',
    /data\/changes\.ts$/,
    /says: \[[^\]]*\]/g,
    () => 'says: []',
    /^src\/data\/changes\.ts:/m,
  ),
  spoil(
    'a section twice',
    /data\/sections\.ts$/,
    /number: '(\d)'/g,
    ([, number]) => `number: '${number === '1' ? '2' : '1'}'`,
  ),
  spoil(
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
