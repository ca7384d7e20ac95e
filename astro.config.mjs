import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { edition } from './integrations/edition.ts';
import { browserFloor } from './src/lib/bundle/browserFloor.ts';
import { rehypeFootnotes } from './src/lib/rehypeFootnotes.ts';
import { rehypeSentences } from './src/lib/rehypeSentences.ts';
import { siteAddress } from './src/lib/urls/siteAddress.ts';

const site = siteAddress(process.env.SITE_URL);

export default defineConfig({
  // Only links that must be whole use it, and none is made without it.
  ...(site && { site }),
  // Pages end in `.html`, so that one build works on any host, under any path and from disk.
  build: {
    format: 'file',
    inlineStylesheets: 'never',
    // Pictures are drawn in other threads: while they wait, pages go on.
    concurrency: 64,
  },
  trailingSlash: 'ignore',
  // `jsx`, the default, drops the space of a line break beside a tag.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Written smaller by esbuild than by Vite's own choice.
  vite: { build: { cssTarget: [...browserFloor], cssMinify: 'esbuild' } },
  integrations: [
    mdx(),
    edition({ site, pdf: process.env.PDF === '1', releasing: process.env.RELEASING === '1' }),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeFootnotes, rehypeSentences],
    }),
  },
});
