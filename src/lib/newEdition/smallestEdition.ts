import type { PaperInput } from './paperOfCsl.ts';
import { placeholders } from './placeholders.ts';

/** The files that a person looks into, in the order of work; the others need no look for a first page. */
export const filesToWrite = {
  'data/meta.ts': 'who wrote the paper, and what this edition is called',
  'data/sections.ts': 'its sections and paragraphs, in order',
  'data/claims.ts': 'each number that it states, with its place in the paper',
  'content/sections/1.mdx': 'its text in your own words; numbers come from the claims',
} as const;

/**
 * The smallest edition that builds: the paper, an outline of one section, one claim, and a paragraph that prints it.
 *
 * @param paper as `data/meta.ts` takes it
 * @param date of its first version, ISO 8601
 * @returns path in the folder of the edition → text
 */
export function smallestEdition(paper: PaperInput, date: string): Readonly<Record<string, string>> {
  return {
    'data/meta.ts': `import { editionMeta } from '#engine/lib/schema/editionMeta.ts';

/** The paper, as its front matter gives it, and this edition of it. */
export const meta = editionMeta.parse(${literal({
      paper,
      edition: {
        name: nameOf(paper.title),
        description: `A living edition of “${paper.title}”: restated section by section, with every number as data.`,
        version: '1.0.0',
        date,
      },
    })});
`,
    'data/sections.ts': `import { parseOutline } from '#engine/lib/edition/parseOutline.ts';

/** The paper’s outline: its sections, with every paragraph, in order. Section 0 is the abstract, A the first appendix. */
export const { sectionNumbers, sections } = parseOutline([
  {
    number: '1',
    title: 'Introduction',
    short: 'Introduction',
    says: '${placeholders.says}',
    paragraphs: ['1-1'],
  },
]);
`,
    'data/claims.ts': `import { parseClaims } from '#engine/lib/edition/parseClaims.ts';

/** Every number, date and rank that the paper states. The id is an address: it never changes once it is published. */
export const claims = parseClaims({
  stated: {
    example: {
      paragraph: '1-1',
      subject: '${placeholders.subject}',
      measure: '${placeholders.measure}',
      kind: 'measurement',
      value: { number: 12.5 },
      unit: 'percent',
      qualifier: 'about',
      period: null,
      scope: '${placeholders.scope}',
      sources: [],
      locator: '${placeholders.locator}',
    },
  },
  derived: {},
});
`,
    'content/sections/1.mdx': `---
section: "1"
---

<Para of="1-1">

${placeholders.paragraph} ${placeholders.number} <Num id="example" />.

</Para>
`,
    'data/index.ts': `/** The records of this edition by kind, as the engine takes them. A kind that it has none of is left out. */
export { claims } from './claims.ts';
export { meta } from './meta.ts';
export { sectionNumbers, sections } from './sections.ts';
`,
    'data/units.ts': `/** Units that the paper’s values have, besides those of the engine. */
export const units = {};
`,
    'data/language.ts': `/** The language of this edition’s pages. */
export * from '#engine/lib/language/en.ts';
`,
    'RIGHTS.md': rights(paper),
  };
}

function nameOf(title: string): string {
  const short = title.split(/[:?!.–—] ?/)[0]?.trim() || title;
  return `${short.length > 40 ? `${short.slice(0, 40).replace(/\s+\S*$/, '')} …` : short}, a living edition`;
}

function rights({ title, licence }: PaperInput): string {
  const paper = licence
    ? `- **The paper**, “${title}”, is published under [${licence.name}](${licence.url}).`
    : `- **The paper**, “${title}”, is its authors' and its publisher's. ${placeholders.paperLicence}`;
  return `# Rights in text and data

${paper}
- **The restatement**, the records and the figures are this edition's own work. ${placeholders.restatementLicence}
- **The typefaces** are cut from Source Serif 4 and Source Sans 3, © Adobe, under the SIL Open Font License 1.1.
`;
}

/** A value as code, in the style of this project. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((one) => literal(one, inner))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(one, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  return parts.length
    ? `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`
    : `${open}${close}`;
}
