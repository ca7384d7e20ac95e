import type { Nodes } from 'mdast';
import { didYouMean } from '../didYouMean.ts';
import type { Finding } from '../finding.ts';
import { type ProseWord, proseWords } from '../proseWords.ts';
import { checkProp } from './checkProp.ts';
import type { JsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import type { ProseEdition } from './proseEdition.ts';

/** Finds what is wrong with one tag, its properties and what stands between its ends. */
export function checkElement(element: JsxElement, edition: ProseEdition): Finding[] {
  const name = element.name ?? '';
  const at = placeOf(element);
  const word = Object.hasOwn(proseWords, name) ? proseWords[name] : undefined;
  if (!word) {
    const names = Object.keys(proseWords);
    const mend = didYouMean(name, names, `prose has ${names.join(', ')}`);
    return [{ at, what: `<${name}> is not a component of prose`, mend }];
  }
  const broken = [...propRules(element, word), ...childRules(element, word)].filter(([isBroken]) => isBroken);
  return [
    ...element.attributes.flatMap((attribute) => checkProp(name, word, attribute, edition)),
    ...broken.map(([, what, mend]) => ({ at, what: `<${name}> ${what}`, mend })),
  ];
}

type Rule = readonly [isBroken: boolean, what: string, mend: string];

function propRules({ attributes }: JsxElement, { props, either = [] }: ProseWord): Rule[] {
  const given = attributes.map((attribute) => ('name' in attribute ? attribute.name : '…'));
  const missing = Object.keys(props).filter((prop) => !props[prop]?.optional && !given.includes(prop));
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

function childRules({ type, name, children: inside }: JsxElement, { children }: ProseWord): Rule[] {
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
