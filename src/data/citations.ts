import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { type CitationInput, citation } from '#engine/lib/schema/citation.ts';
import type { SourceId } from './sources.ts';

const written = {
  'schumpeter-1912': {
    names: 'Schumpeter',
    year: '1912',
    source: 'schumpeter-1990',
    paragraph: '1-4',
    strand: 'innovation theory',
    note: 'The text gives the year in running words. The only entry by Schumpeter is a Chinese translation of 1990; we take it for the work meant. The text ties “creative destruction” to that year, whereas Econlib gives the term to a later book of his, Capitalism, Socialism, and Democracy (1942).',
  },
  'solow-1956': {
    names: 'Solow',
    year: '1956',
    source: 'solow-1956',
    paragraph: '1-4',
    strand: 'neoclassical growth',
  },
  'romer-1986': {
    names: 'Romer',
    year: '1986',
    source: 'romer-1986',
    paragraph: '1-4',
    strand: 'endogenous growth',
  },
  'lucas-1988': {
    names: 'Lucas',
    year: '1988',
    source: 'lucas-1988',
    paragraph: '1-4',
    strand: 'endogenous growth',
  },
  'enos-1962': {
    names: 'Enos',
    year: '1962',
    source: 'enos-1962',
    paragraph: '1-4',
    strand: 'technological innovation economics',
  },
  'freeman-1974': {
    names: 'Freeman',
    year: '1974',
    source: 'freeman-1974',
    paragraph: '1-4',
    strand: 'technological innovation economics',
  },
  'north-1971': {
    names: 'North',
    year: '1971',
    source: 'north-davis-1971',
    paragraph: '1-4',
    strand: 'institutional innovation',
    note: 'The reference list has no work of 1971 by North alone. We take the citation to mean the book listed under North and Davis, whose first author is Davis.',
  },
  'ruttan-1987': {
    names: 'Ruttan',
    year: '1987',
    source: 'ruttan-1987',
    paragraph: '1-4',
    strand: 'institutional innovation',
  },
  'chesbrough-2003': {
    names: 'Chesbrough',
    year: '2003',
    source: 'chesbrough-2003',
    paragraph: '1-4',
    strand: 'open innovation',
  },
  'von-hippel-2005': {
    names: 'von Hippel',
    year: '2005',
    source: 'von-hippel-2005',
    paragraph: '1-4',
    strand: 'open innovation',
  },
  'edquist-2001': {
    names: 'Edquist',
    year: '2001',
    source: 'edquist-2001',
    paragraph: '1-4',
    strand: 'innovation ecosystems',
  },
  'chesbrough-2006': {
    names: 'Chesbrough',
    year: '2006',
    source: 'chesbrough-2006',
    paragraph: '1-4',
    strand: 'innovation ecosystems',
  },
  'stokes-1997': {
    names: 'Stokes',
    year: '1997',
    source: 'stokes-1997',
    paragraph: '2-2',
    note: 'The text prints “Stokes & Pasteur’s Quadrant (1997)”, as if the title of the book were a second author. The work is Stokes’s Pasteur’s Quadrant, and our text names Stokes alone.',
  },
  'li-2025': {
    names: 'Li',
    year: '2025',
    source: 'li-2025-tribune',
    paragraph: '2-2',
    candidates: ['li-2025-tribune', 'li-2025-qiushi'],
    note: 'The reference list has two entries by Li from 2025, not told apart as a and b. The citation stands beside critical common technologies, the subject of the article in People’s Tribune, so we take that one.',
  },
  'lv-2025': {
    names: 'Lv',
    year: '2025',
    source: 'lv-2025',
    paragraph: '2.3-2',
  },
  'fang-li-2024': {
    names: 'Fang & Li',
    year: '2024',
    source: 'fang-li-2024',
    paragraph: '3.3-1',
  },
  'catarc-2024-report': {
    names: 'CATARC et al.',
    year: '2024',
    source: 'catarc-nissan-dongfeng-2024',
    paragraph: '4.1-1',
    note: 'The same paragraph gives what seems to be the same report once more, in footnote 8.',
  },
  'hong-2019': {
    names: 'Hong',
    year: '2019',
    source: 'hong-2019',
    paragraph: '4.3-1',
  },
  'yin-2025': {
    names: 'Yin et al.',
    year: '2025',
    source: 'yin-2025',
    paragraph: '4.3-1',
  },
} satisfies Record<string, CitationInput<SourceId>>;

/** Every citation in the paper's running text, in its order. */
export const citations = parseRecords('citation', citation, written);
