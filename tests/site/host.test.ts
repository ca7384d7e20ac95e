import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePolicy } from '../../integrations/sitePolicy.ts';
import { allowInline } from '../../src/lib/hosting/allowInline.ts';
import { headersFile, mediaTypes } from '../../src/lib/hosting/headers.ts';
import { contentSecurityPolicy, policy } from '../../src/lib/hosting/policy.ts';
import { files, pages, root } from './pages.ts';

test('every page states the policy before it names any file', () => {
  const wrong = pages.flatMap(({ path, html, document }) => {
    const [charset, stated] = document.head.children;
    return charset?.getAttribute('charset') === 'utf-8' &&
      stated?.getAttribute('http-equiv') === 'Content-Security-Policy' &&
      stated.getAttribute('content') === contentSecurityPolicy(allowInline(policy, [html]))
      ? []
      : [path];
  });
  expect(wrong).toEqual([]);
});

test('every page of the site but the one for wrong addresses holds one first sheet, and all that pages hold inline the host allows', () => {
  const allowed = Object.values(sitePolicy(root).content).flat();
  const wrong = pages.flatMap(({ path, html }) => {
    const own = allowInline({ ...policy, content: {} }, [html]).content;
    const held = Object.values(own).flat();
    const sheets = own['style-src']?.length ?? 0;
    // A claim in a frame has a sheet of its own.
    const wanted = path === '404.html' || path.startsWith('embed/claims/') ? 0 : 1;
    return sheets === wanted && held.every((source) => allowed.includes(source)) ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

test('_headers is what the policy makes', () => {
  expect(readFileSync(join(root, '_headers'), 'utf8')).toBe(headersFile(sitePolicy(root)));
});

test('hosts are told the media type of every file', () => {
  const known = Object.keys(mediaTypes);
  const unknown = files.filter((file) => !known.some((ending) => file.endsWith(ending)));
  // What no reader opens.
  expect(unknown.filter((file) => !/^_headers$|^\.nojekyll$|^v\/[^/]+\/SHA256SUMS$/.test(file))).toEqual([]);
});

test('the licence of all work of others that reaches readers is there in full', () => {
  const text = readFileSync(join(root, 'licences.txt'), 'utf8');
  for (const name of ['minisearch', '@fontsource-variable/source-serif-4', 'source-sans'])
    expect(text).toMatch(new RegExp(`^- ${name} \\d+\\.\\d+\\.\\d+: \\S+$`, 'm'));
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toContain('Permission is hereby granted, free of charge');
  // No copyleft comes in unseen: a new licence is a decision.
  const licences = [...text.matchAll(/^- \S+ \S+: (.+)$/gm)].map(([, licence]) => licence ?? '');
  expect(licences.filter((one) => !['MIT', 'ISC', 'BSD-3-Clause', '0BSD', 'OFL-1.1'].includes(one))).toEqual(
    [],
  );
});
