import type { JsxElement } from './jsxElement.ts';

/** Which part of a paragraph a <Para> holds: its `part={2}`, else 1. */
export function partOf({ attributes }: JsxElement): number {
  const part = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'part',
  );
  return Number((typeof part?.value === 'object' ? part.value?.value : part?.value) ?? 1);
}
