import type { Case } from './case.ts';

const citing = 'tests/edition/citation/files.test.ts';
const building = 'tests/unit/buildsAnywhere.test.ts';
const packages = 'tests/edition/downloads/schemas.test.ts';
const releasing = 'tests/site/release.test.ts';
const addressed = 'tests/site/siteUrlAndRedirects.test.ts';

/** What people met who cite, reuse, host or build: LaTeX, spreadsheets, reference managers, caches, hosts, installations. */
export const citationCases: readonly Case[] = [
  {
    id: 'C1',
    holds:
      'a folder that Vite cannot read is refused by name; a build that lacks a linked file fails and keeps the old site',
    tests: [
      [building, /the folder of the project|missingFiles/],
      ['tests/edition/badInput/failingBuild.test.ts', /a link to a file that no build makes/],
    ],
  },
  {
    id: 'C2',
    holds: 'who comes back gets the correction',
    tests: [
      ['tests/browser/redeploy.test.ts', /a correction arrives/],
      ['tests/unit/hosting.test.ts', /a correction arrives|_headers, read as either host/],
    ],
  },
  {
    id: 'C3',
    holds: 'a qualifier survives BibTeX and LaTeX',
    tests: [
      [citing, /no sign that pdfLaTeX cannot set/],
      ['tests/edition/properties/hedges.test.ts', /./],
    ],
  },
  {
    id: 'C4',
    holds: 'the data package follows its standard',
    tests: [[packages, /follows the standard|every value parses/]],
  },
  {
    id: 'C5',
    holds: 'no spreadsheet takes a value for another one',
    tests: [[packages, /no value that a spreadsheet would take/]],
  },
  {
    id: 'C6',
    holds: 'what cites a version leads to it',
    tests: [
      [releasing, /what cites a version leads to it/],
      [citing, /what names a released version/],
      ['tests/edition/releases.test.ts', /its own addresses, in full/],
    ],
  },
  {
    id: 'C7',
    holds: 'GitHub Pages gets its own address and the PDF',
    tests: [
      ['tests/unit/hosting.test.ts', /workflow for GitHub Pages/],
      [addressed, /with SITE_URL citations/],
    ],
  },
  {
    id: 'C8',
    holds: 'no bibliography prints the code of a language',
    tests: [[citing, /prints no language/]],
  },
  {
    id: 'C9',
    holds: 'what Zotero saves of a page is that page, and of the paper no word of the editor',
    tests: [['tests/site/metadata/zotero.test.ts', /what Zotero saves/]],
  },
  {
    id: 'C10',
    holds: 'an installation for production builds; an older Node is told what it needs',
    tests: [[building, /an installation for production|an older Node/]],
  },
  {
    id: 'C11',
    holds: 'a figure’s table has number, unit, qualifier and bounds beside each printed value',
    tests: [[packages, /number, unit, qualifier and bounds/]],
  },
  {
    id: 'C12',
    holds:
      'the page for wrong addresses has style, way home, search and the nearest pages; without the site’s address it says the way home',
    tests: [
      [addressed, /the page for wrong addresses/],
      ['tests/site/menu.test.ts', /the page for wrong addresses/],
      ['tests/unit/nearestPages.test.ts', /./],
    ],
  },
  {
    id: 'C13',
    holds: 'Markdown and llms.txt have full addresses where they are known',
    tests: [
      ['tests/unit/downloads/texts.test.ts', /full addresses where it is known/],
      [addressed, /with SITE_URL citations/],
    ],
  },
  {
    id: 'C14',
    holds: 'each reader finds the first column’s name: the data package leads to files without a mark',
    tests: [
      ['tests/unit/downloads/texts.test.ts', /byte order mark/],
      [packages, /every field of every table/],
    ],
  },
  {
    id: 'C15',
    holds: 'no style changes ids and names',
    tests: [[citing, /keeps ids and names from styles|keeps the names/]],
  },
  {
    id: 'C16',
    holds: 'the PDF has words for each drawing and link, and the paper’s title',
    tests: [['tests/edition/browser/pdf.test.ts', /words for those who do not see it/]],
  },
  {
    id: 'C17',
    holds: 'what the machine refuses is said in a sentence',
    tests: [[building, /what the machine refuses|is asked first/]],
  },
  {
    id: 'a clone with core.autocrlf, another folder, time zone and language',
    holds: 'the same bytes are built',
    tests: [
      [building, /a clone has the same bytes/],
      ['tests/site/sameBytes.test.ts', /./],
    ],
  },
  {
    id: 'a volume of a container, a dist that is a link, a disk of its own',
    holds: 'the link stays and leads to the new site; what cannot be renamed is said in a sentence',
    tests: [
      ['tests/unit/buildDir.test.ts', /keeps a link/],
      [building, /EBUSY|EXDEV/],
    ],
  },
  {
    id: 'a clone on Windows',
    holds: 'no id becomes a file that Windows keeps for a device or that is too long',
    tests: [['tests/unit/parse.test.ts', /no file on Windows|no disk could hold/]],
  },
  {
    id: 'a umask that lets nobody else read',
    holds: 'whoever serves the site may read what was built',
    tests: [[addressed, /whatever the umask/]],
  },
  {
    id: 'every form',
    holds: 'each section, paragraph, figure and claim has all seven forms of citation on its page',
    tests: [['tests/site/cite.test.ts', /all seven formats/]],
  },
];
