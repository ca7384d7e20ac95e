import { didYouMean } from '../didYouMean.ts';
import type { Finding } from '../finding.ts';
import type { ProseWord } from '../proseWords.ts';
import { checkValue } from './checkValue.ts';
import type { JsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import type { ProseEdition } from './proseEdition.ts';

type Attribute = JsxElement['attributes'][number];

/** Finds what is wrong with one property of a tag, as it is written. */
export function checkProp(
  name: string,
  word: ProseWord,
  attribute: Attribute,
  edition: ProseEdition,
): Finding[] {
  const finding = (what: string, mend: string): Finding[] => [{ at: placeOf(attribute), what, mend }];
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return finding(`<${name}> spreads properties in braces`, 'write each property out');

  const { name: prop, value } = attribute;
  const props = Object.keys(word.props);
  const rule = Object.hasOwn(word.props, prop) ? word.props[prop] : undefined;
  if (!rule) {
    const mend = didYouMean(prop, props, props.length ? `it takes ${props.join(', ')}` : 'it takes none');
    return finding(`<${name}> has no property “${prop}”`, mend);
  }
  if (rule.is === 'part') {
    const part = typeof value === 'object' && value ? Number(value.value) : Number.NaN;
    if (Number.isInteger(part) && part >= 2) return [];
    return finding(
      `the ${prop} of <${name}> is not a number from two up in braces`,
      'write it like part={2}; the first part has none',
    );
  }
  if (typeof value !== 'string')
    return finding(`the ${prop} of <${name}> is not text`, `write it like ${prop}="…"`);
  return checkValue(value, rule, edition).flatMap(({ what, mend }) =>
    finding(`<${name} ${prop}="${value}">: ${what}`, mend),
  );
}
