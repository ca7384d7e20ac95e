/** The pages that stand for no record, by what one comes to them for; `names` are other words for that. */
export const sitePages = [
  {
    path: 'cite.html',
    title: 'How to cite',
    text: 'The paper, this edition, a number or a figure, as text and for a reference manager.',
    names: 'citation citing reference bibtex ris apa zotero doi',
  },
  {
    path: 'data.html',
    title: 'Data to download',
    text: 'Every table as CSV and JSON, with what each column holds; all pictures; the whole edition in one archive.',
    names: 'dataset file schema license licence zip png svg api spreadsheet excel',
  },
  {
    path: 'evidence.html',
    title: 'Evidence: what independent sources say',
    text: 'Which numbers were checked against independent sources, and what came of it: disputed, refined, confirmed, not checked.',
    names: 'fact check verdict verified wrong contradicted uncertain trust',
  },
  {
    path: 'claims.html',
    title: 'All claims',
    text: 'Every number and claim of the paper in one table, to filter and to sort.',
    names: 'numbers figures values statistics list ledger',
  },
  {
    path: 'sources.html',
    title: 'Sources',
    text: 'All that the paper names as its sources, with the claims that rest on each.',
    names: 'references bibliography literature works',
  },
  {
    path: 'figures.html',
    title: 'All figures',
    text: 'Every chart of this edition.',
    names: 'charts graphs diagrams pictures gallery',
  },
  {
    path: 'framework.html',
    title: 'The framework',
    text: 'The parts of the paper’s argument and how each leads to others, as a diagram to explore.',
    names: 'model theory argument map',
  },
  {
    path: 'explore.html',
    title: 'What if',
    text: 'Assume what the paper leaves open and see what follows.',
    names: 'assumption scenario explore interactive',
  },
  {
    path: 'actors.html',
    title: 'Actors',
    text: 'Firms, institutions, funds and plans that the paper names.',
    names: 'companies organisations organizations who',
  },
  {
    path: 'terms.html',
    title: 'Terms',
    text: 'What the words of the paper mean.',
    names: 'glossary definitions dictionary',
  },
  {
    path: 'paper.html',
    title: 'The paper on one page',
    text: 'The whole restatement, to read, to search and to print.',
    names: 'full text pdf print',
  },
  {
    path: 'changes.html',
    title: 'Changes',
    text: 'What changed from version to version of this edition.',
    names: 'history corrections errata updates releases news',
  },
  {
    path: 'about.html',
    title: 'About this edition',
    text: 'What a living edition is, how it marks how certain a number is, what it adds to the paper and what it does not claim.',
    names: 'method editor licence rights accessibility uncertain certainty qualifier sign symbol',
  },
] as const;
