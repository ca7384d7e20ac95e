import { loadScript } from '../loadScript.ts';
import type { CitedParagraphs } from '../passage/citedParagraphs.ts';
import { offerCopies } from '../passage/offerCopies.ts';
import { readyToSay } from '../say.ts';

readyToSay();
offerCopies(async () => {
  await loadScript('citations');
  return (self as unknown as { editionCitations: CitedParagraphs }).editionCitations;
});
