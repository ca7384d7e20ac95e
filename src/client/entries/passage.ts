import { prepareAnnouncements } from '../announce.ts';
import { loadScript } from '../loadScript.ts';
import { type CitedParagraphs, offerCopies } from '../textFragments/offerCopies.ts';

prepareAnnouncements();
offerCopies(async () => {
  await loadScript('citations');
  return (self as unknown as { editionCitations: CitedParagraphs }).editionCitations;
});
