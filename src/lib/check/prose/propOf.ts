import type { JsxElement } from './jsxElement.ts';

/** A property of a tag that is written as text, `id="catl"`; undefined where it is missing or written otherwise. */
export function propOf(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    )
      return attribute.value;
  return undefined;
}
