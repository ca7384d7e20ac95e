import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { parseHTML } from 'linkedom';
import { edition } from '../../edition.ts';
import { words } from '../prose/mdxComponents.ts';
import Nothing from '../prose/Nothing.astro';
import { sectionContent } from './sectionContent.ts';

/** Every paragraph of the restatement as plain text, as the pages print it: numbers, names and citations filled in, then the remarks to it. */
export async function paragraphTexts(): Promise<{ paragraph: string; anchor: string; text: string }[]> {
  const container = await Container.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  const pages = await Promise.all(
    Object.values(sectionContent).map((Content) =>
      container.renderToString(Content, {
        props: { components: { ...words, Figure: Nothing, Table: Nothing, Image: Nothing } },
      }),
    ),
  );
  return pages.flatMap((html) => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    for (const { id } of edition.remarks.all) {
      const remark = document.getElementById(`fn-${id}`);
      remark?.querySelector('.backlink')?.remove();
      document
        .querySelector(`.para a[href="#fn-${id}"]`)
        ?.closest('.para')
        ?.append(` ${remark?.textContent ?? ''}`);
    }
    for (const aside of document.querySelectorAll(
      '.para-mark, .sidenote, .footnote-reference, .verdict, .note, annotation',
    ))
      aside.remove();
    return [...document.querySelectorAll('.para')].map((para) => ({
      paragraph: para.getAttribute('data-paragraph') ?? '',
      anchor: para.id,
      text: (para.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }));
  });
}
