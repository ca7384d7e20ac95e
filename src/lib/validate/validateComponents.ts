import { z } from 'astro/zod';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMainSection, isRestated } from '../edition/outline.ts';
import { formatMath } from '../format/formatMath.ts';
import type { TextDiagnostic } from './diagnostic.ts';
import { type MdxComponent, mdxComponent, mdxComponents, type Named, propRule } from './mdxComponents.ts';
import {
  isJsxElement,
  type JsxElement,
  type ProseEdition,
  type ProseFile,
  positionOf,
} from './parseProse.ts';
import { didYouMean } from './suggestion.ts';

/** Finds tags that are not components of prose, and properties and content that a component does not take. */
export function validateComponents({ tree, edition }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(tree, (node) => {
    if (isJsxElement(node)) diagnostics.push(...validateElement(node, edition));
  });
  return diagnostics;
}

/** Finds what is wrong with one tag, its properties and what stands between its ends. */
function validateElement(element: JsxElement, edition: ProseEdition): TextDiagnostic[] {
  const name = element.name ?? '';
  const at = positionOf(element);
  const component = mdxComponent(name);
  if (!component) {
    const names = Object.keys(mdxComponents);
    const fix = didYouMean(name, names, `prose has ${names.join(', ')}`);
    return [{ at, what: `<${name}> is not a component of prose`, fix }];
  }
  const broken = [...propRules(element, component), ...childRules(element, component)].filter(
    ([isBroken]) => isBroken,
  );
  return [
    ...element.attributes.flatMap((attribute) => validateProp(name, component, attribute, edition)),
    ...broken.map(([, what, fix]) => ({ at, what: `<${name}> ${what}`, fix })),
  ];
}

type Rule = readonly [isBroken: boolean, what: string, fix: string];

function propRules({ attributes }: JsxElement, { props, either = [] }: MdxComponent): Rule[] {
  const given = attributes.map((attribute) => ('name' in attribute ? attribute.name : '…'));
  const missing = Object.entries(props.shape)
    .filter(([prop, schema]) => !z.safeParse(schema, undefined).success && !given.includes(prop))
    .map(([prop]) => prop);
  return [
    ...missing.map((prop): Rule => [true, `has no ${prop}`, `add ${prop}="…"`]),
    [new Set(given).size < given.length, 'has a property twice', 'keep one of the two'],
    [
      either.length > 0 && either.filter((prop) => given.includes(prop)).length !== 1,
      `takes one of ${either.join(' and ')}`,
      'give one of them, and not more',
    ],
  ];
}

function childRules({ type, name, children: inside }: JsxElement, { children }: MdxComponent): Rule[] {
  const { length } = inside.filter((node) => !isBlank(node));
  return [
    [
      children === 'none' && length > 0,
      'does not print what stands inside it',
      `write <${name} … /> and take that out`,
    ],
    [
      (children === 'words' || children === 'blocks') && length === 0,
      'is empty',
      `put words between <${name} …> and </${name}>`,
    ],
    [
      children === 'blocks' && type === 'mdxJsxTextElement',
      'stands inside a line',
      `put <${name} …> and </${name}> on lines of their own, with a blank line after and before`,
    ],
  ];
}

/** Spaces, also those that do not break. */
function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'paragraph' && node.children.every(isBlank);
}

type Attribute = JsxElement['attributes'][number];

/** Finds what is wrong with one property of a tag, as it is written. */
function validateProp(
  name: string,
  { props: { shape } }: MdxComponent,
  attribute: Attribute,
  edition: ProseEdition,
): TextDiagnostic[] {
  const finding = (what: string, fix: string): TextDiagnostic[] => [{ at: positionOf(attribute), what, fix }];
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return finding(`<${name}> spreads properties in braces`, 'write each property out');

  const { name: prop, value } = attribute;
  const props = Object.keys(shape);
  const schema = Object.hasOwn(shape, prop) ? shape[prop] : undefined;
  if (!schema) {
    const fix = didYouMean(prop, props, props.length ? `it takes ${props.join(', ')}` : 'it takes none');
    return finding(`<${name}> has no property “${prop}”`, fix);
  }
  const { names, many, type, format, enum: values } = propRule(schema);
  if (type === 'integer') {
    const number = typeof value === 'object' && value ? Number(value.value) : Number.NaN;
    return (z.safeParse(schema, number).error?.issues ?? []).flatMap(({ message }) =>
      finding(`the ${prop} of <${name}> ${message}`, `write it like ${prop}={2}; the first ${prop} has none`),
    );
  }
  if (typeof value !== 'string')
    return finding(`the ${prop} of <${name}> is not text`, `write it like ${prop}="…"`);
  if (format === 'tex') return checkTex(value).flatMap(({ what, fix }) => finding(`<${name}>: ${what}`, fix));
  const given = many ? value.split(' ') : [value];
  const faults = given.flatMap((one) => {
    if (values) return among(one, 'allowed values', values);
    return names ? checkName(one, names, edition) : [];
  });
  return faults.flatMap(({ what, fix }) => finding(`<${name} ${prop}="${value}">: ${what}`, fix));
}

type Fault = { readonly what: string; readonly fix: string };

/** Finds TeX that cannot be set. */
function checkTex(tex: string): Fault[] {
  try {
    formatMath(tex, 'inline');
    return [];
  } catch (error) {
    return [{ what: (error as Error).message, fix: 'correct it, or say it with commands that KaTeX has' }];
  }
}

/** Finds a name that nothing in the edition has. */
function checkName(name: string, names: Named, edition: ProseEdition): Fault[] {
  const { sections } = edition;
  switch (names) {
    case 'paragraphs':
      return among(
        name,
        names,
        Object.values(sections).flatMap(({ paragraphs }) => paragraphs),
      );
    case 'subsections':
      return among(
        name,
        names,
        Object.keys(sections).filter(
          (number) => !isMainSection(number) && isRestated(sections[number] ?? {}),
        ),
      );
    case 'references':
      return checkReference(name, edition);
    default:
      return among(name, names, edition[names]);
  }
}

/** Finds a cross-reference that leads nowhere: a section by its number, else a kind and an id. */
function checkReference(name: string, edition: ProseEdition): Fault[] {
  const [kind = '', id] = name.split(/:(.*)/s);
  if (id === undefined) return among(name, 'sections', edition.sections);
  const kinds = {
    figure: 'figures',
    table: 'tables',
    equation: 'equations',
    image: 'images',
  } as const satisfies Record<string, Named>;
  if (!Object.hasOwn(kinds, kind)) return among(kind, 'kinds of reference', kinds);
  const named = kinds[kind as keyof typeof kinds];
  return among(id, named, edition[named]);
}

function among(
  id: string,
  what: string,
  records: Readonly<Record<string, unknown>> | readonly string[],
): Fault[] {
  const ids: readonly string[] = Array.isArray(records) ? records : Object.keys(records);
  if (ids.includes(id)) return [];
  const fix = ids.length <= 8 ? `write one of ${ids.join(', ')}` : `write the id of one of the ${what}`;
  return [{ what: `“${id}” is not among the ${what}`, fix: didYouMean(id, ids, fix) }];
}
