import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import * as edition from './src/edition.ts';
import { remarkCheckProse } from './src/lib/check/remarkCheckProse.ts';
import { rehypeFootnotes } from './src/lib/markdown/rehypeFootnotes.ts';

export default defineConfig({
  // Pages end in `.html`, so that one build works on any host, under any path and from disk.
  build: { format: 'file', inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  // `jsx`, the default, drops the space of a line break beside a tag.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [[remarkCheckProse, { edition, folder: 'src/content/sections' }], remarkGfm],
      rehypePlugins: [rehypeFootnotes],
    }),
  },
});
