import type { NumberedFigure } from '../define/numberFigures.ts';
import { printClaim } from '../print/printClaim.ts';
import type { Claim } from '../records/claim.ts';
import type { Section } from '../records/section.ts';
import type { CiteTarget } from './citeTarget.ts';
import { placeInPaper } from './placeInPaper.ts';

/** What is to be cited, with the records that name it. */
type Citable =
  | { readonly kind: 'edition' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'paragraph'; readonly section: Section; readonly paragraph: string }
  | { readonly kind: 'figure'; readonly figure: NumberedFigure }
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
        pinpoint: number === '0' ? 'abstract' : `§${number}`,
        titleSaysPlace: number === '0',
        inPaper: placeInPaper(number),
      };
    }
    case 'paragraph': {
      const { section, paragraph } = citable;
      return {
        kind: 'paragraph',
        id: paragraph,
        reference: `paragraph:${paragraph}`,
        title: section.short,
        pinpoint: `¶${paragraph}`,
        inPaper: placeInPaper(section.number, paragraph),
      };
    }
    case 'figure': {
      const { id, number, title, section } = citable.figure;
      return {
        kind: 'figure',
        id,
        reference: `figure:${id}`,
        title: plainSpaces(`Figure ${number}: ${title}`),
        shortTitle: `Figure ${number}`,
        pinpoint: `Figure ${number}`,
        titleSaysPlace: true,
        inPaper: section === '0' ? undefined : placeInPaper(section),
      };
    }
    case 'claim': {
      const { id, subject, measure, section, paragraph, status } = citable.claim;
      return {
        kind: 'claim',
        id,
        reference: `claim:${id}`,
        title: plainSpaces(`Claim ${id}: ${subject}, ${measure}, ${printClaim(citable.claim)}`),
        shortTitle: `Claim ${id}`,
        pinpoint: `claim ${id}`,
        titleSaysPlace: true,
        inPaper: status === 'as-stated' ? placeInPaper(section, paragraph) : null,
      };
    }
  }
}

/** Narrow and unbreakable spaces, which TeX fonts and reference managers lack, as common ones. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}
