import { aspects } from '../schema/aspect.ts';
import type { Section } from '../schema/section.ts';
import type { Edition, JoinedParagraph, JoinedSection } from './edition.ts';
import type { EditionRecords } from './editionRecords.ts';
import {
  isMainSection,
  isRestated,
  isWithin,
  sectionHasPage,
  sectionLevel,
  sectionsAround,
} from './outline.ts';
import { partialRestatement } from './partialRestatement.ts';
import { byId, recordIndex, referrers } from './recordIndex.ts';

/** Joins the sections of a paper, in their order, and its paragraphs with what stands in them. */
export function joinOutline(
  { sectionNumbers, sections: records }: Pick<EditionRecords, 'sectionNumbers' | 'sections'>,
  {
    claims,
    figures,
    notes,
    tables,
    equations,
    images,
  }: Pick<Edition, 'claims' | 'figures' | 'notes' | 'tables' | 'equations' | 'images'>,
): Pick<
  Edition,
  'outline' | 'partial' | 'sections' | 'mainSections' | 'abstract' | 'sectionPages' | 'paragraphs'
> {
  const outline = sectionNumbers.flatMap((number) => records[number] ?? []);
  const sections = recordIndex(
    'section',
    outline.filter(isRestated).map(joinSection),
    ({ number }) => number,
  );
  const mainSections = sections.all.filter(({ number }) => isMainSection(number));
  const paragraphs = recordIndex('paragraph', sections.all.flatMap(paragraphsOf), byId);

  const stated = claims.all.filter(({ status }) => status === 'as-stated');
  const claimsIn = referrers(stated, ({ section }) => sectionsAround(section));
  const figuresIn = referrers(figures.all, ({ section }) => sectionsAround(section));
  const tablesIn = referrers(tables.all, ({ section }) => sectionsAround(section));
  const equationsIn = referrers(equations.all, ({ section }) => sectionsAround(section));
  const imagesIn = referrers(images.all, ({ section }) => sectionsAround(section));
  const claimsAt = referrers(claims.all, (claim) => [claim.paragraph]);
  const notesAt = referrers(notes.all, (note) => [note.paragraph]);
  return {
    outline,
    partial: partialRestatement(outline),
    sections,
    mainSections,
    abstract: mainSections.find(({ number }) => !sectionHasPage(number)),
    sectionPages: mainSections.filter(({ number }) => sectionHasPage(number)),
    paragraphs,
  };

  function joinSection(section: Section): JoinedSection {
    const { number } = section;
    return {
      ...section,
      get before() {
        return mainSections[mainSections.indexOf(this) - 1];
      },
      get after() {
        return mainSections[mainSections.indexOf(this) + 1];
      },
      get subsections() {
        return sections.all.filter((other) => isWithin(other.number, number));
      },
      get children() {
        return this.subsections.filter((inner) => sectionLevel(inner.number) === sectionLevel(number) + 1);
      },
      get claims() {
        return claimsIn(number);
      },
      get figures() {
        return figuresIn(number);
      },
      get tables() {
        return tablesIn(number);
      },
      get equations() {
        return equationsIn(number);
      },
      get images() {
        return imagesIn(number);
      },
    };
  }

  function paragraphsOf(section: JoinedSection): JoinedParagraph[] {
    return section.paragraphs.map((id) => ({
      id,
      section,
      get claims() {
        return claimsAt(id);
      },
      get notes() {
        return notesAt(id);
      },
      get notedChecks() {
        const own = claimsAt(id).flatMap(({ factChecks: checks }) => checks);
        return [...new Set(own)].filter(
          ({ aspect, verdict }) =>
            !aspects[aspect].ofNumber && (verdict === 'disputed' || verdict === 'refined'),
        );
      },
    }));
  }
}
