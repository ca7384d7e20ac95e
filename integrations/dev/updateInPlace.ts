/**
 * Runs in pages of the dev server: where a save changed parts of the page only, it changes these, which is quicker than to load all
 * of the page again and leaves it where it was scrolled to. What it cannot be sure of is left to a reload.
 */
if (import.meta.hot) {
  /** What the server last sent: scripts change the page that is shown, so that is no measure of what a save changed. */
  let served: Promise<Document | undefined> = fetchPage();
  import.meta.hot.on('vite:beforeFullReload', async (payload: { path?: string }) => {
    // Only a reload takes the overlay away.
    if (document.querySelector('vite-error-overlay')) return;
    const [before, fresh] = [await served, await fetchPage()];
    if (!before || !fresh || !update(before, fresh)) return;
    served = Promise.resolve(fresh);
    // Vite's client reloads no page but the one of this name; there is none.
    payload.path = '/updated-in-place.html';
  });
}

/** The page as the server has it now; undefined where it has an error to show instead. */
async function fetchPage(): Promise<Document | undefined> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!response?.ok) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Brings the shown page from one state to the next. @returns whether that could be done; if not, nothing was changed */
function update(before: Document, fresh: Document): boolean {
  if (filesOf(before) !== filesOf(fresh)) return false;
  const changes = changesBetween(before.body, fresh.body, []).map((change) => ({
    ...change,
    shown: nodeAt(change.path),
  }));
  if (!changes.every(({ shown, old, next }) => shown && holds(shown, old) && !isScripted(old, next)))
    return false;
  for (const { shown, old, next } of changes)
    if (shown instanceof Element && isShell(old, next)) setAttributes(shown, old as Element, next as Element);
    else if (shown instanceof Text && next.nodeType === Node.TEXT_NODE) shown.data = next.textContent ?? '';
    else (shown as ChildNode).replaceWith(document.importNode(next, true));
  document.title = fresh.title;
  return true;
}

/** The stylesheets and scripts of a page. The rest of its head is for machines and waits for the next reload. */
function filesOf({ head }: Document): string {
  const files = head.querySelectorAll(
    'link[rel="stylesheet"], style, script:not([type="application/ld+json"])',
  );
  return [...files].map((file) => file.outerHTML).join('\n');
}

interface Change {
  /** Which child of its parent each node is, from the body down. */
  readonly path: readonly number[];
  readonly old: Node;
  readonly next: Node;
}

/** The smallest nodes in which two states of a node differ: texts, elements by their attributes, and else whole elements. */
function changesBetween(old: Node, next: Node, path: readonly number[]): Change[] {
  if (old.isEqualNode(next)) return [];
  if (!isShell(old, next)) return [{ path, old, next }];
  const own = old.cloneNode().isEqualNode(next.cloneNode()) ? [] : [{ path, old, next }];
  const parts = [...old.childNodes].flatMap((child, index) =>
    changesBetween(child, next.childNodes[index] as Node, [...path, index]),
  );
  return [...own, ...parts];
}

/** Whether two nodes are elements of one name whose children are of the same kinds, so that these can be compared one by one. */
function isShell(old: Node, next: Node): boolean {
  const kinds = (node: Node) => [node, ...node.childNodes].map(({ nodeName }) => nodeName).join(' ');
  return old.nodeType === Node.ELEMENT_NODE && kinds(old) === kinds(next);
}

function nodeAt(path: readonly number[]): Node | undefined {
  return path.reduce<Node | undefined>((node, index) => node?.childNodes[index], document.body);
}

/** Whether what is shown is still what was served, but for attributes that scripts have set. */
function holds(shown: Node, old: Node): boolean {
  if (shown.nodeName !== old.nodeName) return false;
  return shown.textContent === old.textContent && shown.childNodes.length === old.childNodes.length;
}

/** Scripts listen on the document, but to controls they are bound. */
function isScripted(old: Node, next: Node): boolean {
  if (isShell(old, next)) return (old as Element).matches(controls);
  return [old, next].some((node) => node instanceof Element && node.querySelector(controls));
}

const controls = 'form, input, select, button, output, script, style';

function setAttributes(shown: Element, old: Element, next: Element): void {
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) shown.setAttribute(name, value);
  for (const { name } of old.attributes) if (!next.hasAttribute(name)) shown.removeAttribute(name);
}
