/** Checks prose, records and figures of the edition, prints every problem with its place, and exits 1 where there is one. */
import { globSync, readFileSync } from 'node:fs';
import { checkEdition } from '../src/lib/check/checkEdition.ts';
import { formatProblem } from '../src/lib/check/formatProblem.ts';
import { placeMessage } from '../src/lib/check/placeMessage.ts';

const read = (pattern: string) =>
  globSync(pattern).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const sections = read('src/content/sections/*.mdx');
const figures = read('src/content/figures/*.ts');
const data = read('src/data/**/*.ts');

// Records are parsed where they are imported, so a bad one shows itself here.
const edition = await import('../src/edition.ts').catch((error: Error) => {
  const isCode = /^(Syntax|Type|Reference)Error$/.test(error.name);
  console.error(isCode ? error.stack : placeMessage(error.message, [...figures, ...data]));
  process.exit(1);
});

const problems = checkEdition(edition, { sections, figures, data });
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length) {
  console.error(`content: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exit(1);
}

const count = (records: object, name: string) => `${Object.keys(records).length} ${name}`;
const paragraphs = Object.values(edition.sections).flatMap((section) => section.paragraphs);
const counts = [
  count(sections, 'sections'),
  count(paragraphs, 'paragraphs'),
  count(edition.claims, 'claims'),
  count(edition.figures, 'figures'),
];
console.log(`content: ${counts.join(', ')} checked`);
