import { type Mutator, replaceOne, spoil } from './mutation.ts';

const of = /\.mdx$/;
const wrong = (name: string, pattern: RegExp, by: (match: RegExpExecArray) => string, says?: RegExp) =>
  spoil(name, of, pattern, by, says);
/** Puts something between two words of a sentence. */
const put = (name: string, words: string, says?: RegExp): Mutator =>
  wrong(name, /(?<=[a-z]) (?=[a-z]{3,} [a-z]{2,} )(?![^<\n]*\/?>)/g, () => ` ${words} `, says);

/** Changes to sections in MDX. */
export const prose: readonly Mutator[] = [
  wrong('an unclosed tag', /<\/(Para|Claim|Term|Summary)>/g, () => ''),
  wrong('a tag that is not opened', /<(Para|Term|Claim) [^>]*>/g, () => ''),
  wrong('a tag that never ends', /" \/>/g, () => '"'),
  wrong('a misspelt end', /<\/(Para|Claim|Term)>/g, ([, name]) => `</${name}s>`),
  wrong('an unknown component', /<(Num|Actor|Cite|Term|Claim|Ref)\b/g, () => '<Box'),
  wrong('a component in lower case', /<(Num|Actor|Cite|Ref)\b/g, ([, name = '']) => `<${name.toLowerCase()}`),
  wrong('a wrong property', /<(Num|Actor|Term|Claim|Figure|Cite) id=/g, ([, name]) => `<${name} key=`),
  wrong(
    'a property too many',
    /<(Num|Actor|Term|Claim|Figure|Cite) id=/g,
    ([, name]) => `<${name} style="color:red" id=`,
  ),
  wrong(
    'a handler',
    /<(Num|Actor|Term|Claim|Figure|Cite) id=/g,
    ([, name]) => `<${name} onclick="alert(1)" id=`,
  ),
  wrong(
    'a property twice',
    /<(Num|Actor|Term|Claim|Figure|Cite) (id="[^"]*")/g,
    ([, name, id]) => `<${name} ${id} ${id}`,
  ),
  wrong(
    'a property in braces',
    /<(Num|Actor|Term|Claim) id=("[^"]*")/g,
    ([, name, id]) => `<${name} id={${id}}`,
  ),
  wrong('spread properties', /<(Num|Actor|Term|Claim) id=/g, ([, name]) => `<${name} {...{}} id=`),
  wrong('no id', /<(Num|Actor|Term|Claim|Cite) id="[^"]*"/g, ([, name]) => `<${name}`),
  wrong('an empty id', /<(Num|Actor|Term|Claim|Cite) id="[^"]*"/g, ([, name]) => `<${name} id=""`),
  wrong('an id that does not exist', /<(Num|Actor|Term|Claim|Cite|Figure) id="/g, ([all]) => `${all}no-`),
  wrong('a reference to nowhere', /<Ref to="/g, ([all]) => `${all}9`),
  wrong('words that make it firmer', /<Num id="([^"]*)"/g, ([, id]) => `<Num id="${id}" says="exactly"`),
  wrong(
    'a form that does not exist',
    /<Num id="([^"]*)" \/>/g,
    ([, id]) => `<Num id="${id}" form="roman" />`,
  ),
  wrong('a range of what is none', /<Num id="([^"]*)" \/>/g, ([, id]) => `<Num id="${id}" form="between" />`),
  wrong('a wrong paragraph', /<Para of="(\d(?:\.\d)?)-/g, ([, section]) => `<Para of="${section}-9`),
  wrong('a paragraph of another section', /<Para of="[^"]*"/g, ([all]) =>
    all.includes('"0-1"') ? '<Para of="1-1"' : '<Para of="0-1"',
  ),
  wrong(
    'a paragraph in the wrong place',
    /<Para of="[^"]*">\n[\s\S]*?<\/Para>\n\n([\s\S]*?)(?=<Para)/g,
    ([all, between = '']) =>
      `${between}${all.slice(0, all.length - between.length)}<Para of="9-9">\n\nSo.\n\n</Para>\n\n`,
  ),
  wrong('a paragraph twice', /<Para of="[^"]*">\n[\s\S]*?<\/Para>\n/g, ([all]) => `${all}\n${all}`),
  wrong('a paragraph taken out', /<Para of="[^"]*">\n[\s\S]*?<\/Para>\n/g, () => ''),
  wrong('a part that is not due', / part=\{(\d)\}/g, ([, part]) => ` part={${Number(part) + 1}}`),
  wrong('a part as text', / part=\{(\d)\}/g, ([, part]) => ` part="${part}"`),
  wrong('a claim that loses its tag', /<Claim id="[^"]*">([^<]*)<\/Claim>/g, ([, words]) => words ?? ''),
  wrong('a claim around nothing', /(<Claim id="[^"]*">)[^<]*(<\/Claim>)/g, ([, from, to]) => `${from} ${to}`),
  wrong(
    'a term around nothing',
    /(<Term id="[^"]*">)[^<]*(<\/Term>)/g,
    ([, from, to]) => `${from}\u00a0${to}`,
  ),
  wrong('a term twice', /<Term id="[^"]*">[^<]*<\/Term>/g, ([all]) => `${all} ${all}`),
  wrong('a number around words', /<Num (id="[^"]*") \/>/g, ([, id]) => `<Num ${id}>so</Num>`),
  wrong('a dead footnote', /\[\^[a-z0-9-]+\](?!:)/g, () => '[^nobody-2020]'),
  wrong('a footnote that nobody refers to', /\[\^[a-z0-9-]+\](?!:)/g, () => ''),
  wrong('a footnote without its text', /^\[\^[a-z0-9-]+\]: .*\n?/gm, () => ''),
  wrong('a footnote of another source', /(<SourceNote id=")[^"]*/g, ([, head]) => `${head}solow-1956`),
  wrong('a footnote with words of its own', /^(\[\^[a-z0-9-]+\]: ).*/gm, ([, head]) => `${head}See there.`),
  wrong('a figure twice', /<Figure id="[^"]*" \/>/g, ([all]) => `${all}\n\n${all}`),
  wrong('a figure taken out', /<Figure id="[^"]*" \/>/g, () => ''),
  wrong(
    'front matter of another section',
    /^section: "(\d)"/gm,
    ([, number]) => `section: "${(Number(number) + 1) % 6}"`,
  ),
  wrong('front matter of no section', /^section: "\d"/gm, () => 'section: "9"'),
  wrong('front matter without quotes', /^section: "(\d)"/gm, ([, number]) => `section: ${number}`),
  wrong('front matter with more', /^section: "\d"/gm, ([all]) => `${all}\nlayout: "x"`),
  wrong('no front matter', /^---\n[\s\S]*?---\n/g, () => ''),
  wrong('text outside a paragraph', /<\/Para>\n/g, ([all]) => `${all}\nSo.\n`),
  wrong('a heading', /<Para of="[^"]*">\n/g, ([all]) => `${all}\n## Heading\n`),
  wrong('an import', /<Para of="[^"]*">\n/g, ([all]) => `import x from './x.ts'\n\n${all}`),
  wrong('a script of its own', /<Para of="[^"]*">\n/g, ([all]) => `${all}\n<script>alert(1)</script>\n`),
  wrong(
    'a style of its own',
    /<Para of="[^"]*">\n/g,
    ([all]) => `${all}\n<style>{\`p { color: red }\`}</style>\n`,
  ),
  put('a raw script', '<script src="x.js"></script>', /script/),
  put('a raw frame', '<iframe src="https://example.org" />', /iframe/),
  put('a raw picture', '<img src="https://example.org/x.png" />', /img/),
  put('a picture', '![so](https://example.org/x.png)', /image/),
  put('raw bold type', '<b>so</b>', /<b>/),
  put('a comment of HTML', '<!-- so -->'),
  put('a plain less-than sign', '<so'),
  put('an open brace', '{so'),
  put('an expression', '{1 + 1}', /expression/),
  put('code', '`so`', /inlineCode/),
  put('a link that runs', '[so](javascript:alert(1))', /no address/),
  put('a link by path', '[so](../about.html)', /no address/),
  put('a link of data', '[so](data:text/html,so)', /no address/),
  put('a loose digit', '47', /loose/),
  put('a loose digit as a reference', '&#52;7', /loose/),
  put('a loose word', 'seventeen', /loose/),
  put('a loose full-width digit', '４７', /loose/),
  put('a loose per cent', 'per cent', /loose/),
  put('a hidden character as a reference', 'a&#8203;b', /U\+200B/),
  put('a direction as a reference', '&#x202E;so', /U\+202E/),
  {
    name: 'other words',
    of,
    expects: 'pass',
    change: (text, random) =>
      replaceOne(text, /(?<=[a-z]) (?=[a-z]{3,} [a-z]{2,} )(?![^<\n]*\/?>)/g, random, () => ' indeed '),
  },
  {
    name: 'a comment',
    of,
    expects: 'pass',
    change: (text, random) =>
      replaceOne(text, /<Para of="[^"]*">\n/g, random, ([all]) => `{/* So. */}\n\n${all}`),
  },
  {
    name: 'a link to another site',
    of,
    expects: 'pass',
    change: (text, random) =>
      replaceOne(
        text,
        /(?<=[a-z]) (?=[a-z]{3,} [a-z]{2,} )(?![^<\n]*\/?>)/g,
        random,
        () => ' [so](https://example.org/) ',
      ),
  },
];
