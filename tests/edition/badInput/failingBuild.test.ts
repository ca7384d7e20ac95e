import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { spoiltFiles } from '../../badInput/fuzz/spoiltFiles.ts';
import { type ProjectCopy, projectCopy } from '../../badInput/projectCopy.ts';

const section = 'src/content/sections/5.mdx';
const claims = 'src/data/claims/section5.ts';
const relations = 'src/data/relations.ts';
const whatIf = 'src/content/whatIfs/densityBound.ts';
const place = (file: string) => new RegExp(`${file.replaceAll('.', '\\.')}:\\d+(:\\d+)? – .+ – .+`);
const append = (words: string) => (text: string) => `${text}\n\n${words}\n`;

describe('a build stops and leaves dist as it was', () => {
  let project: ProjectCopy;
  beforeEach(() => {
    project = projectCopy('examples/lamps');
  });
  afterEach(() => project.remove());

  test.each([
    [
      'what the validator finds',
      'examples/lamps/content/sections/1.mdx',
      append('It grew by 12 per cent.'),
      place('examples/lamps/content/sections/1.mdx'),
    ],
    [
      'a page that throws',
      'src/pages/about.astro',
      append("{(() => { throw new Error('broken page'); })()}"),
      /broken page/,
    ],
    [
      'a link to a file that no build makes',
      'src/pages/about.astro',
      append('<a href="_astro/none.css">None</a>'),
      /about\.html – names _astro\/none\.css, which the build did not make – /,
    ],
  ])('at %s, and says where', (_, name, change, message) => {
    project.edit(name, change);
    const { status, output } = project.run('build');
    expect(status).not.toBe(0);
    expect(output).toMatch(message);
    project.expectUntouched();
  });
});

describe('the validator names the place of', () => {
  const spoilt = [
    ['a loose number in prose', section, append('It grew by 12 per cent.'), place(section)],
    ['an unclosed tag', section, append('<Para of="5.3-1">'), /src\/content\/sections\/5\.mdx:\d+:\d+ – /],
    ['an unknown component', section, append('<Box />'), place(section)],
    ['a raw script', section, append('<script src="x.js"></script>'), place(section)],
    ['a dead footnote', section, append('So.[^nobody-2020]'), place(section)],
    ['a byte order mark', section, (text: string) => `\ufeff${text}`, place(section)],
    ['a hidden direction', section, append('So\u202eit is.'), place(section)],
    [
      'a number that is none',
      claims,
      (text: string) => text.replace(/number: [\d.]+/, 'number: NaN'),
      place(claims),
    ],
    [
      'a claim twice',
      claims,
      (text: string) => text.replace(/^ {2}'[a-z0-9-]+': \{\n[\s\S]*?\n {2}\},\n/m, '$&$&'),
      place(claims),
    ],
    [
      'a step that leads nowhere',
      relations,
      (text: string) => text.replace(/\bto: '/, "to: 'no-"),
      place(relations),
    ],
    [
      'a source that does not exist',
      claims,
      append("Object.assign(section5['catl-share'], { sources: ['sne-2052'] });"),
      /catl-share.+sne-2052/,
    ],
    [
      'a number typed in a what-if',
      whatIf,
      (text: string) => text.replace(/\btitle: '/, '$&47 times: '),
      /densityBound\.ts:\d+:\d+ – “47” is typed/,
    ],
    ['a hidden character in a what-if', whatIf, append('// So\u202eit is.'), place(whatIf)],
    ['a quote too many in a what-if', whatIf, append("const title = 'So';';"), place(whatIf)],
    [
      'a line of urls.lock that is no address',
      'urls.lock',
      (text: string) => `${text}<<<<<<< HEAD\n`,
      /urls\.lock:\d+:1 – .*left from a merge/,
    ],
  ] as const;
  let problems: readonly (readonly string[])[];
  beforeAll(() => {
    problems = spoiltFiles(spoilt.map(([, file, change]) => ({ file, change })));
  });

  test.each(spoilt.map(([what, , , message], index) => ({ what, message, index })))(
    '$what',
    ({ message, index }) => expect(problems[index]?.join('\n')).toMatch(message),
  );
});
