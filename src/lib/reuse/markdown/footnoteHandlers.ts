import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'rehype-remark';

const label = (id: unknown) => ({ identifier: String(id), label: String(id) });

/** How the two stand-ins that `rehypeReadable` puts for footnotes become those of Markdown. */
export const footnoteHandlers: NonNullable<Options['handlers']> = {
  'footnote-reference': (_, element): FootnoteReference => ({
    type: 'footnoteReference',
    ...label(element.properties.label),
  }),
  'footnote-definition': (state, element): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    ...label(element.properties.label),
    children: state.toFlow(state.all(element)) as FootnoteDefinition['children'],
  }),
};
