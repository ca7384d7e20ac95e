import { DomUtils, parseDocument } from 'htmlparser2';

/** A parsed page, or a part of one. */
export type PageDocument = ReturnType<typeof parseDocument>;
/** An element of a parsed page. */
export type PageElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** Parses a page or a part of one; attributes keep their names as they are written, as drawings and formulas need. */
export function parsePage(html: string): PageDocument {
  return parseDocument(html, { lowerCaseAttributeNames: false });
}

/** The elements below another for which a test holds, in their order. */
export function elementsIn(
  within: PageElement | PageDocument,
  test: (element: PageElement) => boolean,
): PageElement[] {
  return DomUtils.findAll(test, within.children);
}

/** The first of them. */
export function elementIn(
  within: PageElement | PageDocument,
  test: (element: PageElement) => boolean,
): PageElement | undefined {
  return DomUtils.findOne(test, within.children) ?? undefined;
}

/** Whether an element has one of some classes. */
export function hasClass({ attribs }: PageElement, ...names: readonly string[]): boolean {
  const own = attribs.class?.split(/\s+/) ?? [];
  return names.some((name) => own.includes(name));
}

/** The nearest element around another for which a test holds. */
export function elementAround(
  element: PageElement,
  test: (element: PageElement) => boolean,
): PageElement | undefined {
  for (let around = element.parent; around; around = around.parent)
    if (DomUtils.isTag(around) && test(around)) return around;
  return undefined;
}

/** What an element says, in one line. */
export function textIn(element: PageElement | undefined): string {
  return element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';
}

/** Puts an element's content in its place. */
export function unwrap(element: PageElement): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

/** Puts markup in the place of an element. */
export function replaceWith(element: PageElement, markup: string): void {
  for (const child of [...parsePage(markup).children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

/** Puts markup before all that an element holds. */
export function prependMarkup(element: PageElement, markup: string): void {
  for (const child of parsePage(markup).children.toReversed()) DomUtils.prependChild(element, child);
}

/** An element as XML, with all that it holds, or a list of them. */
export function toXml(nodes: PageElement | PageElement['children']): string {
  // The serializer writes every sign beyond ASCII as a number, which makes Chinese text three times as long.
  return DomUtils.getOuterHTML(nodes, { xmlMode: true }).replace(
    /&#x([0-9a-f]{2,});/gi,
    (written, code: string) =>
      Number.parseInt(code, 16) < 0xa0 ? written : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
