import { DomUtils, parseDocument } from 'htmlparser2';
import { escapeMarkup } from '../format/escapeMarkup.ts';

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

/** Elements and texts as XML, with all that they hold. Comments are left out. */
export function toXml(nodes: PageElement['children']): string {
  return nodes
    .map((node) => {
      if (DomUtils.isText(node)) return escapeMarkup(node.data);
      if (!DomUtils.isTag(node)) return '';
      const attributes = Object.entries(node.attribs).map(([key, says]) => ` ${key}="${escapeMarkup(says)}"`);
      const open = `${node.name}${attributes.join('')}`;
      return node.children.length > 0 ? `<${open}>${toXml(node.children)}</${node.name}>` : `<${open}/>`;
    })
    .join('');
}
