import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * The syntax tree of an MDX file.
 *
 * @throws VFileMessage with `line`, `column` and `reason` where the syntax is wrong
 */
export function parseProse(text: string): Root {
  return parser.parse(text);
}
