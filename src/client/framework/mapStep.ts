import type { Step } from '../../lib/framework/step.ts';

/** A step as the table on the page tells it. */
export interface MapStep extends Step {
  readonly verb: string;
  /** Links of the table: to the two ends and to the paragraph. */
  readonly links: Readonly<Record<'from' | 'to' | 'paragraph', HTMLAnchorElement>>;
  readonly row: HTMLTableRowElement;
}
