/**
 * The document that drawings are built in: as much of the DOM as Plot, and what finishes its drawings, ask of one, and nothing that a
 * browser alone needs. A document with events, styles and live lists takes most of the time of a drawing.
 */
import { compile } from 'css-select';

/** An empty document that elements are made by. */
export function drawingDocument(): Document {
  return new DrawnDocument() as unknown as Document;
}

const namespaces = { svg: 'http://www.w3.org/2000/svg', html: 'http://www.w3.org/1999/xhtml' };

class DrawnDocument {
  readonly nodeType = 9;
  readonly defaultView = { Event };
  readonly documentElement: DrawnElement = new DrawnElement(this, namespaces.html, 'html');

  createElement(name: string): DrawnElement {
    return new DrawnElement(this, namespaces.html, name);
  }

  createElementNS(namespace: string, name: string): DrawnElement {
    return new DrawnElement(this, namespace, name);
  }

  createTextNode(text: string): DrawnText {
    return new DrawnText(this, text);
  }
}

type Child = DrawnElement | DrawnText;

abstract class DrawnNode {
  readonly ownerDocument: DrawnDocument;
  parentNode: DrawnElement | null = null;

  constructor(document: DrawnDocument) {
    this.ownerDocument = document;
  }

  get parentElement(): DrawnElement | null {
    return this.parentNode;
  }

  get nextSibling(): Child | null {
    return besideOf(this.itself(), 1);
  }

  get previousSibling(): Child | null {
    return besideOf(this.itself(), -1);
  }

  get previousElementSibling(): DrawnElement | null {
    return elementBeside(this.itself(), -1);
  }

  get nextElementSibling(): DrawnElement | null {
    return elementBeside(this.itself(), 1);
  }

  remove(): void {
    this.parentNode?.removeChild(this.itself());
  }

  before(...nodes: readonly (Child | string)[]): void {
    for (const node of nodes) this.parentNode?.insertBefore(this.nodeOf(node), this.itself());
  }

  replaceWith(...nodes: readonly (Child | string)[]): void {
    this.before(...nodes);
    this.remove();
  }

  protected nodeOf(node: Child | string): Child {
    return typeof node === 'string' ? this.ownerDocument.createTextNode(node) : node;
  }

  protected abstract itself(): Child;
}

function besideOf(node: Child, step: number): Child | null {
  const siblings = node.parentNode?.childNodes;
  return siblings?.[siblings.indexOf(node) + step] ?? null;
}

function elementBeside(node: Child, step: number): DrawnElement | null {
  const beside = besideOf(node, step);
  return beside instanceof DrawnText ? elementBeside(beside, step) : beside;
}

class DrawnText extends DrawnNode {
  readonly nodeType = 3;
  nodeValue: string;

  constructor(document: DrawnDocument, text: string) {
    super(document);
    this.nodeValue = String(text);
  }

  get textContent(): string {
    return this.nodeValue;
  }

  cloneNode(): DrawnText {
    return new DrawnText(this.ownerDocument, this.nodeValue);
  }

  protected override itself(): this {
    return this;
  }
}

class DrawnElement extends DrawnNode {
  readonly nodeType = 1;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly childNodes: Child[] = [];
  private readonly values = new Map<string, string>();

  constructor(document: DrawnDocument, namespace: string, name: string) {
    super(document);
    this.namespaceURI = namespace;
    this.localName = name;
  }

  get tagName(): string {
    return this.localName;
  }

  /** The last that was set comes first: so drawings are written that are published already. */
  get attributes(): { readonly name: string; readonly value: string }[] {
    return Array.from(this.values, ([name, value]) => ({ name, value })).reverse();
  }

  getAttribute(name: string): string | null {
    return this.values.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.values.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.values.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.values.delete(name);
  }

  // The only attribute with a namespace that drawings have, `xlink:href`, goes by its own name.
  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttributeNS(_: string, name: string): void {
    this.removeAttribute(name);
  }

  /** Kept as the attribute, where a test of pages finds it: their policy refuses it. */
  get style() {
    const write = (name: string, value?: string) => {
      const others = (this.getAttribute('style') ?? '')
        .split(';')
        .filter((one) => !one.startsWith(`${name}:`));
      this.setAttribute(
        'style',
        [...others, ...(value ? [`${name}:${value}`] : [])].filter(Boolean).join(';'),
      );
    };
    return { setProperty: write, removeProperty: (name: string) => write(name) };
  }

  // Nobody points at a drawing while it is built.
  addEventListener(): void {}
  dispatchEvent(): void {}

  get children(): DrawnElement[] {
    return this.childNodes.filter((node) => node instanceof DrawnElement);
  }

  get firstChild(): Child | null {
    return this.childNodes[0] ?? null;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join('');
  }

  set textContent(text: string) {
    this.replaceChildren(...(text === '' ? [] : [String(text)]));
  }

  replaceChildren(...nodes: readonly (Child | string)[]): void {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes.length = 0;
    this.append(...nodes);
  }

  append(...nodes: readonly (Child | string)[]): void {
    for (const node of nodes) this.appendChild(this.nodeOf(node));
  }

  prepend(...nodes: readonly (Child | string)[]): void {
    const first = this.firstChild;
    for (const node of nodes) this.insertBefore(this.nodeOf(node), first);
  }

  appendChild<Node extends Child>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  insertBefore<Node extends Child>(node: Node, next: Child | null): Node {
    node.remove();
    if (next === null) this.childNodes.push(node);
    else this.childNodes.splice(placeOf(this, next), 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild<Node extends Child>(node: Node): Node {
    this.childNodes.splice(placeOf(this, node), 1);
    node.parentNode = null;
    return node;
  }

  cloneNode(deep = false): DrawnElement {
    const copy = new DrawnElement(this.ownerDocument, this.namespaceURI, this.localName);
    for (const [name, value] of this.values) copy.values.set(name, value);
    if (deep) copy.append(...this.childNodes.map((node) => node.cloneNode(true)));
    return copy;
  }

  matches(selector: string): boolean {
    return testOf(selector)(this);
  }

  closest(selector: string): DrawnElement | null {
    const test = testOf(selector);
    let element: DrawnElement | null = this;
    while (element && !test(element)) element = element.parentNode;
    return element;
  }

  querySelectorAll(selector: string): DrawnElement[] {
    const test = testOf(selector);
    const found: DrawnElement[] = [];
    const look = (element: DrawnElement) => {
      for (const node of element.childNodes) {
        if (!(node instanceof DrawnElement)) continue;
        if (test(node)) found.push(node);
        look(node);
      }
    };
    look(this);
    return found;
  }

  querySelector(selector: string): DrawnElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  protected override itself(): this {
    return this;
  }
}

/** @throws DOMException of a node that is in no such element */
function placeOf(parent: DrawnElement, node: Child): number {
  const place = parent.childNodes.indexOf(node);
  if (place < 0) throw new DOMException('this node is not in that element', 'NotFoundError');
  return place;
}

const tests = new Map<string, (element: DrawnElement) => boolean>();

/** Whether an element is what a selector means, as a function. */
function testOf(selector: string): (element: DrawnElement) => boolean {
  const known = tests.get(selector);
  if (known) return known;
  const test = compile<Child, DrawnElement>(selector, {
    xmlMode: true,
    // What is asked is not kept: drawings change between two questions.
    cacheResults: false,
    adapter: {
      isTag: (node) => node instanceof DrawnElement,
      getName: ({ localName }) => localName,
      getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
      hasAttrib: (element, name) => element.hasAttribute(name),
      getChildren: (node) => (node instanceof DrawnElement ? node.childNodes : []),
      getParent: ({ parentNode }) => parentNode,
      getSiblings: (node) => node.parentNode?.childNodes ?? [node],
      getText: ({ textContent }) => textContent,
      removeSubsets: (nodes) => nodes,
    },
  });
  tests.set(selector, test);
  return test;
}
