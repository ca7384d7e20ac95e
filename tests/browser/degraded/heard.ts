import type { Page } from 'playwright-core';

/** All that the browser tells a screen reader of a page, in its order, without spaces and in small letters. */
export async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: string[] = [];
  // The list is in levels; a reader goes down each branch to its end.
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    if (node.role?.value === 'StaticText') said.push(String(node.name?.value ?? ''));
    else for (const child of node.childIds ?? []) walk(child);
  };
  const [root] = nodes;
  if (root) walk(root.nodeId);
  return squeeze(said.join(''));
}

/** Words as they are compared: capitals may come from CSS, spaces from line breaks. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();
}
