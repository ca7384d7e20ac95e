import type { JoinedSection } from '../../lib/edition/edition.ts';

/** Whether sections hold tables, and whether they hold tables, equations or images, so that a page asks for what these need. */
export function blocksIn(sections: readonly Pick<JoinedSection, 'tables' | 'equations' | 'images'>[]): {
  readonly tables: boolean;
  readonly blocks: boolean;
} {
  const any = (kind: 'tables' | 'equations' | 'images') =>
    sections.some((section) => section[kind].length > 0);
  return { tables: any('tables'), blocks: any('tables') || any('equations') || any('images') };
}
