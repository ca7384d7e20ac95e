/** Files that hold the whole edition, or lead through it. One that this build lacks loses its line when sizes are filled in. */
export const wholeDownloads = [
  {
    path: 'edition.zip',
    name: 'Everything',
    says: 'This site with all its data, to read without a network: unpack it and open index.html.',
  },
  {
    path: 'paper.pdf',
    name: 'The paper on one page',
    says: 'The restatement with its figures as a tagged PDF, to print or to annotate; without the editor’s checks.',
  },
  {
    path: 'data/datapackage.json',
    name: 'Data package',
    says: 'Describes every CSV to a program: columns, types, units, allowed values, keys. Follows Data Package 2.0.',
  },
  {
    path: 'data/references.bib',
    name: 'Reference list, BibTeX',
    says: 'The list of references of the paper, for a reference manager.',
  },
  {
    path: 'data/references.ris',
    name: 'Reference list, RIS',
    says: 'The same for managers that do not read BibTeX.',
  },
  {
    path: 'data/references.json',
    name: 'Reference list, CSL-JSON',
    says: 'The same for Zotero, pandoc and citeproc.',
  },
  {
    path: 'data/edition-preview.png',
    name: 'Preview',
    says: 'Title, author and the numbers of the front page as a picture of 1200 × 630 pixels, to show with a link.',
  },
  {
    path: 'data/anchors.json',
    name: 'Addresses',
    says: 'Everything that another site can link to: id, kind, title, address.',
  },
  {
    path: 'llms.txt',
    name: 'Guide for language models',
    says: 'Which files to read, and how not to misread a value.',
  },
] as const satisfies readonly { readonly path: string; readonly name: string; readonly says: string }[];
