import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleScript } from '../../src/lib/bundle/bundleScript.ts';

const entries = readdirSync('src/client/entries');

/** Methods and selectors that the oldest browsers lack and that would end a script: each is done without. */
const tooNew =
  /\.(?:toSorted|toReversed|toSpliced|groupBy|fromAsync|checkVisibility|isSubsetOf|union|intersection)\(|Intl\.Segmenter|["'`][^"'`\n]*:(?:has|popover-open)\(?|\b(?:ariaHidden|ariaLabel)\s*[:=]/g;

test.each(entries)('%s asks for nothing that the oldest browsers lack', async (entry) => {
  const script = await bundleScript(`src/client/entries/${entry}`);
  // Plot draws with options of these names, which are no properties of elements.
  const ours = entry === 'explore.ts' ? script.replace(/\baria(?:Label|Hidden)\b/g, '') : script;
  expect(ours.match(tooNew) ?? []).toEqual([]);
});

test.each(entries)('%s opens a popover only where there are some', async (entry) => {
  const script = await bundleScript(`src/client/entries/${entry}`);
  const bare = script.match(/\.(?:show|hide|toggle)Popover\(/g) ?? [];
  expect(bare.length === 0 || script.includes('"showPopover"in HTMLElement.prototype')).toBe(true);
});
