/** Checks prose, records and figures of the edition, prints every problem with its place, and exits 1 where there is one. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { checkProject } from '../src/lib/validate/validateProject.ts';

const text = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
const read = (pattern: string) => globSync(pattern).sort().map(text);
const { problems, edition } = await checkProject(
  {
    sections: read('src/content/sections/*.mdx'),
    figures: [...read('src/content/figures/**/*.ts'), ...read('src/content/whatIfs/**/*.ts')],
    data: read('src/data/**/*.ts'),
    series: read('src/data/context/*.csv'),
    lock: existsSync('urls.lock') ? text('urls.lock') : { file: 'urls.lock', text: '' },
  },
  async () => ({ ...(await import('../src/records.ts')), ...(await import('../src/data/redirects.ts')) }),
);

for (const problem of problems) console.error(problem);
if (problems.length)
  console.error(`content: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
if (problems.length || !edition) process.exit(1);

const count = (records: object, name: string) => `${Object.keys(records).length} ${name}`;
const paragraphs = Object.values(edition.sections).flatMap((section) => section.paragraphs);
const counts = [
  count(globSync('src/content/sections/*.mdx'), 'sections'),
  count(paragraphs, 'paragraphs'),
  count(edition.claims, 'claims'),
  count(edition.figures, 'figures'),
];
console.log(`content: ${counts.join(', ')} checked`);
