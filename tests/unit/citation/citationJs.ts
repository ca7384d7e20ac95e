import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../../src/lib/schema/work.ts';

plugins.config.get('@bibtex').parse.sentenceCase = 'never';

/** What a reference manager's parser makes of a file: items of CSL-JSON. */
export function readWithCitationJs(text: string): readonly (CslItem & { id: string; genre?: string })[] {
  return new Cite(text, { forceType: text.startsWith('TY') ? '@ris/file' : '@biblatex/text' }).data;
}

/** The reference that citeproc prints, in the style of APA that citation-js brings. */
export function citeprocApa(item: CslItem & { id: string }): string {
  return new Cite([item]).format('bibliography', { template: 'apa' }).trim();
}
