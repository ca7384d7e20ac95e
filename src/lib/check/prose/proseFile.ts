import type { Root } from 'mdast';
import type { ProseEdition } from './proseEdition.ts';

/** A section's file, read and parsed, with the records that it may name. */
export interface ProseFile {
  readonly text: string;
  readonly tree: Root;
  readonly edition: ProseEdition;
  /** Numbers of the section and its subsections, in the paper's order; empty where its front matter names no section. */
  readonly outline: readonly string[];
}
