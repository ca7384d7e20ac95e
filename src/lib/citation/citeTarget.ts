import * as words from '#edition/data/language.ts';
import type { NumberedFigure } from '../edition/parseFigures.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { Claim } from '../schema/claim.ts';
import type { PaperTable } from '../schema/paperTable.ts';
import { qualifiers } from '../schema/qualifier.ts';
import type { Section } from '../schema/section.ts';

/** A part of the edition that somebody may cite, or all of it. */
export interface CiteTarget {
  readonly kind: 'edition' | 'section' | 'paragraph' | 'figure' | 'table' | 'claim';
  /** Names the target among its kind; empty for the edition. */
  readonly id: string;
  /** As `pathOf` takes it: `claim:catl-share`. */
  readonly reference: string;
  /** The title of the part; absent for the edition, which has its own. */
  readonly title?: string | undefined;
  readonly shortTitle?: string | undefined;
  /** The place in words: “¶2.1-3”, “Figure 3”, “claim catl-share”; absent for the edition. */
  readonly pinpoint?: string | undefined;
  /** Whether the title names the place already, so that a citation need not repeat it. */
  readonly titleSaysPlace?: boolean | undefined;
  /** Where the paper has it: “§2.1, ¶3”, “§3, Table 1”; absent for all of it, `null` where the paper does not have it. */
  readonly inPaper?: string | null | undefined;
}

/** What is to be cited, with the records that name it. */
type Citable =
  | { readonly kind: 'edition' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'paragraph'; readonly section: Section; readonly paragraph: string }
  | { readonly kind: 'figure'; readonly figure: NumberedFigure }
  | { readonly kind: 'table'; readonly table: Pick<PaperTable, 'id' | 'number' | 'title' | 'section'> }
  | { readonly kind: 'claim'; readonly claim: Claim };

/**
 * How a thing is cited. A section is called by its number and the edition's own short heading; a derived or an independent claim has no place in the
 * paper; a figure draws on a section of it.
 */
export function citeTargetOf(citable: Citable): CiteTarget {
  switch (citable.kind) {
    case 'edition':
      return { kind: 'edition', id: '', reference: 'page:index.html' };
    case 'section': {
      const { number, short } = citable.section;
      return {
        kind: 'section',
        id: number,
        reference: `section:${number}`,
        title: short,
        pinpoint: number === '0' ? words.citing.abstract : `§${number}`,
        titleSaysPlace: number === '0',
        inPaper: locatorInPaper(number),
      };
    }
    case 'paragraph': {
      const { section, paragraph } = citable;
      return {
        kind: 'paragraph',
        id: paragraph,
        reference: `paragraph:${paragraph}`,
        title: section.short,
        pinpoint: words.parts.paragraph(paragraph),
        inPaper: locatorInPaper(section.number, paragraph),
      };
    }
    case 'figure': {
      const { id, number, title, section } = citable.figure;
      return {
        kind: 'figure',
        id,
        reference: `figure:${id}`,
        title: plainSpaces(words.parts.figureTitle(number, title)),
        shortTitle: words.parts.figure(number),
        pinpoint: words.parts.figure(number),
        titleSaysPlace: true,
        inPaper: section === '0' ? undefined : locatorInPaper(section),
      };
    }
    case 'table': {
      const { id, number, title, section } = citable.table;
      return {
        kind: 'table',
        id,
        reference: `table:${id}`,
        title: plainSpaces(words.parts.tableTitle(number, title)),
        shortTitle: words.parts.table(number),
        pinpoint: words.parts.table(number),
        titleSaysPlace: true,
        inPaper: `${locatorInPaper(section)}, Table ${number}`,
      };
    }
    case 'claim': {
      const { id, subject, measure, section, paragraph, status } = citable.claim;
      return {
        kind: 'claim',
        id,
        reference: `claim:${id}`,
        title: plainSpaces(
          words.citing.claimTitle(id, subject, measure, inLetters(formatClaim(citable.claim))),
        ),
        shortTitle: words.citing.claim(id),
        pinpoint: words.citing.claimPlace(id),
        titleSaysPlace: true,
        inPaper: status === 'as-stated' ? locatorInPaper(section, paragraph) : null,
      };
    }
  }
}

/** A qualifier in letters: TeX fonts lack the sign of an estimate, and would set its value as if it were exact. */
function inLetters(printed: string): string {
  const { sign, words: wordings } = qualifiers.about;
  return printed.replace(new RegExp(`${sign}\\s?`), words.values.qualified([wordings[1] ?? ''], ''));
}

/** Narrow and unbreakable spaces, which TeX fonts and reference managers lack, as common ones. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}

/**
 * A place in the paper as a reader of it finds it: section, and the paragraph counted within the section.
 * In the signs and the English words that the styles of citation turn into their own: `2.1` → “§2.1”, `2.1-3` → “§2.1, ¶3”, of section 0 “Abstract”, or “Abstract, ¶2” from its second paragraph.
 */
export function locatorInPaper(section: string, paragraph?: string): string {
  const counted = paragraph?.split('-')[1];
  const inSection = section === '0' ? 'Abstract' : `§${section}`;
  // The abstract is its first paragraph.
  if (!counted || (section === '0' && counted === '1')) return inSection;
  return [inSection, `¶${counted}`].join(', ');
}
