import { locale } from '#edition/data/language.ts';
import { printName } from '../citation/names.ts';
import { archivedAt, paperAddress } from '../citation/paperWork.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';

/** What a PDF of the paper says of itself in XMP: title, authors, language, the paper that it restates, and that it keeps to PDF/UA-1. */
export function pdfMetadata({ paper, edition }: EditionMeta): string {
  const address = paperAddress(paper);
  const [archived] = archivedAt(edition);
  const item = (says: string, attributes = '') => `<rdf:li${attributes}>${escapeMarkup(says)}</rdf:li>`;
  const authors = paper.authors.map((author) => item(printName(author, 'spoken'))).join('');
  const date = `${edition.date}T00:00:00Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt>${item(paper.title, ' xml:lang="x-default"')}</rdf:Alt></dc:title>
<dc:creator><rdf:Seq>${authors}</rdf:Seq></dc:creator>
<dc:description><rdf:Alt>${item(`${edition.name}, ${edition.version}`, ' xml:lang="x-default"')}</rdf:Alt></dc:description>
<dc:language><rdf:Bag>${item(locale.tag)}</rdf:Bag></dc:language>
${archived ? `<dc:identifier>${escapeMarkup(archived)}</dc:identifier>\n` : ''}${address ? `<dc:source>${escapeMarkup(address)}</dc:source>\n` : ''}<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
