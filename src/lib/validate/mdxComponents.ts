import { z } from 'astro/zod';
import { choice } from '../schema/text.ts';

/** What a property may name: a record by its id, or a place of the paper. */
export type Named =
  | 'claims'
  | 'citations'
  | 'terms'
  | 'actors'
  | 'figures'
  | 'tables'
  | 'equations'
  | 'images'
  | 'sources'
  | 'paragraphs'
  | 'subsections'
  | 'references';

/** What a component of prose takes, and what stands between its tags. */
export interface MdxComponent {
  /** One sentence. */
  readonly says: string;
  readonly props: z.ZodObject;
  /** Properties of which exactly one must be there. */
  readonly either?: readonly string[];
  /** `blocks`: Markdown, on lines of its own; `words`: words of a sentence; `words?`: the same, or nothing. */
  readonly children: 'none' | 'words' | 'words?' | 'blocks';
}

/** Text that names something of the edition. */
function nameOf(names: Named, description: string) {
  return z.string().meta({ title: 'Id', description, names });
}

/** Every component that a section may use, by name; nothing else in angle brackets is allowed. */
export const mdxComponents = {
  Para: {
    says: 'A paragraph of the restatement.',
    props: z.strictObject({
      of: nameOf('paragraphs', 'The paper’s paragraph that it restates: “2.1-3”.').meta({
        title: 'Paragraph',
      }),
      part: z
        .int('is not a number from two up in braces')
        .min(2, 'is not a number from two up in braces')
        .optional()
        .meta({
          title: 'Part',
          description: 'Where one is split: 2 for its second part; the first has none.',
        }),
    }),
    children: 'blocks',
  },
  Subsection: {
    says: 'The heading of a subsection.',
    props: z.strictObject({
      of: nameOf('subsections', 'Number of the subsection: “2.1”.').meta({ title: 'Subsection' }),
    }),
    children: 'none',
  },
  Summary: {
    says: 'A table that sums up what the paragraphs before it say.',
    props: z.strictObject({}),
    children: 'blocks',
  },
  Figure: {
    says: 'A figure in running text.',
    props: z.strictObject({ id: nameOf('figures', 'The figure.') }),
    children: 'none',
  },
  Table: {
    says: 'A table of the paper, from its record and its CSV.',
    props: z.strictObject({ id: nameOf('tables', 'The table.') }),
    children: 'none',
  },
  Equation: {
    says: 'A numbered equation of the paper, from its record.',
    props: z.strictObject({ id: nameOf('equations', 'The equation.') }),
    children: 'none',
  },
  Math: {
    says: 'A formula within a sentence.',
    props: z.strictObject({
      tex: z
        .string()
        .meta({ title: 'TeX', description: 'In TeX, without dollar signs: `\\beta_1`.', format: 'tex' }),
    }),
    children: 'none',
  },
  Image: {
    says: 'An image of the paper, from its record.',
    props: z.strictObject({ id: nameOf('images', 'The image.') }),
    children: 'none',
  },
  Num: {
    says: 'A number of the paper: value, unit and qualifier from its claim, linked to the claim’s page.',
    props: z.strictObject({
      id: nameOf('claims', 'The claim that is printed.'),
      says: z
        .string()
        .optional()
        .meta({ title: 'Wording', description: 'Another wording of the claim’s qualifier.' }),
      form: choice(['prose', 'between', 'words', 'period', 'label', 'magnitude', 'magnitude-between', 'p'])
        .optional()
        .meta({
          title: 'Form',
          description:
            '`prose`, as when left out, or as in tables (`label`); `between` prints a range as “between 2 and 3 %”; `words` prints the claim’s wording in words, `period` the time that it speaks of, `magnitude` a value below zero without its sign, where the sentence says that it fell, `magnitude-between` such a range as “between 2 and 3 %”, `p` the p-value.',
        }),
    }),
    children: 'none',
  },
  Claim: {
    says: 'Words that carry a claim without a printed value: a superlative, a status.',
    props: z.strictObject({ id: nameOf('claims', 'The claim that they carry.') }),
    children: 'words',
  },
  Cite: {
    says: 'A citation, linked to its entry in the reference list.',
    props: z.strictObject({
      id: nameOf('citations', 'The citation.').optional(),
      ids: nameOf('citations', 'Several at once, separated by spaces.')
        .meta({ title: 'Ids', many: true })
        .optional(),
      form: choice(['narrative', 'parenthetical', 'name']).optional().meta({
        title: 'Form',
        description: '“Solow (1956)”, as when left out, “(Solow, 1956)” or “Solow”.',
      }),
    }),
    either: ['id', 'ids'],
    children: 'none',
  },
  Term: {
    says: 'A word of the glossary.',
    props: z.strictObject({ id: nameOf('terms', 'The term.') }),
    children: 'words',
  },
  Actor: {
    says: 'An actor: its name, or other words for it.',
    props: z.strictObject({ id: nameOf('actors', 'The actor.') }),
    children: 'words?',
  },
  Ref: {
    says: 'A cross-reference: “section 2.1”, “figure 3”, “table 1”, “equation 2”.',
    props: z.strictObject({
      to: nameOf(
        'references',
        'A section by its number, `2.1`; else kind and id: `figure:…`, `table:…`, `equation:…`, `image:…`.',
      ).meta({ title: 'Target' }),
    }),
    children: 'none',
  },
  SourceNote: {
    says: 'The text of a footnote: its source, formatted, with a way to all that is known of it.',
    props: z.strictObject({ id: nameOf('sources', 'The source.') }),
    children: 'none',
  },
  SourceName: {
    says: 'A report that the paper names in running text: its title, linked to the list of sources.',
    props: z.strictObject({ id: nameOf('sources', 'The source.') }),
    children: 'none',
  },
} as const satisfies Record<string, MdxComponent>;

/** The name of a component of prose. */
export type MdxComponentName = keyof typeof mdxComponents;

/** The properties of a component of prose. */
export type MdxProps<Name extends MdxComponentName> = z.output<(typeof mdxComponents)[Name]['props']>;

/** The component of a name; undefined where prose has none. */
export function mdxComponent(name: string): MdxComponent | undefined {
  return Object.hasOwn(mdxComponents, name) ? mdxComponents[name as MdxComponentName] : undefined;
}

/** What a property's schema asks of the text that is given. */
export interface PropRule {
  readonly names?: Named;
  /** Whether it may name several, separated by spaces. */
  readonly many?: true;
  readonly type?: string;
  /** `tex`: it must be TeX that can be set. */
  readonly format?: string;
  readonly enum?: readonly string[];
}

const rules = new Map<z.core.$ZodType, PropRule>();

/** Reads it from the schema, once: a section gives some hundred properties. */
export function propRule(schema: z.core.$ZodType): PropRule {
  const rule = rules.get(schema) ?? (z.toJSONSchema(schema) as PropRule);
  rules.set(schema, rule);
  return rule;
}
