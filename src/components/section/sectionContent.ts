import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface SectionModule {
  readonly frontmatter: { readonly section: string };
  readonly Content: AstroComponentFactory;
}

const modules = import.meta.glob<SectionModule>('#edition/content/sections/*.mdx', { eager: true });

/** The restated text of each main section as a component, by its number; 0 is the abstract. */
export const sectionContent: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.values(modules).map(({ frontmatter, Content }) => [frontmatter.section, Content]),
);
