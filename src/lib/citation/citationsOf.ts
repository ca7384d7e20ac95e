import * as language from '#edition/data/language.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import { pathOf, versionPath } from '../urls/pathOf.ts';
import { absoluteUrl } from '../urls/siteAddress.ts';
import { apa } from './apa.ts';
import type { citationFormats } from './citationFile.ts';
import { addressOf, type CitedWork } from './citedWork.ts';
import type { CiteTarget } from './citeTarget.ts';
import { archivedAt, paperAddress, paperWork, sayPaper } from './paperWork.ts';
import { plainText, quoted } from './styledText.ts';

/** How to cite a thing: the paper's part of it, this edition's, and in one line. */
interface TargetCitations {
  /** The paper, with the place; absent where the paper does not have it. */
  readonly paper?: CitedWork | undefined;
  /** This edition, a page of it, in the version at hand. */
  readonly edition: CitedWork;
  /** The full address of the newest form of it; absent where it is not known. */
  readonly url?: string | undefined;
  /** The same from the root of the edition. */
  readonly path: string;
  /** Where the version at hand is kept as it was, from the root of the edition; absent until it is released. */
  readonly kept?: string | undefined;
  /** “Name, ¶2.1-3, v1.0.0, https://…”: place and version in words, for where no style is asked. */
  readonly versioned: string;
}

/**
 * The citations of a thing, from what is known of the paper and the edition: nothing else is put in. The edition has no named author. What
 * names a version leads to that version, so that its words are still there when the newest ones differ.
 *
 * @param meta the paper and the edition
 * @param site where the edition is published; undefined leaves the address out
 * @param released whether the version at hand has its frozen copy; until then the newest form is all there is
 */
export function citationsOf(
  target: CiteTarget,
  meta: EditionMeta,
  site?: URL | string,
  released = false,
): TargetCitations {
  const { paper, edition } = meta;
  const path = pathOf(target.reference);
  const kept = released ? versionPath(edition.version, path) : undefined;
  const versionUrl = absoluteUrl(site, kept ?? path);
  const cited = paperWork(paper);
  const part = target.kind === 'edition' ? 'edition' : `${target.kind}-${target.id}`;
  const address = paperAddress(paper);
  const archived = archivedAt(edition);
  // What is archived is the whole; a part of it is cited by its own address where it has one.
  const doi = target.kind === 'edition' ? edition.doi : undefined;
  const url = versionUrl ?? archived[0];
  return {
    path,
    url: absoluteUrl(site, path),
    kept,
    paper:
      target.inPaper === null
        ? undefined
        : {
            item: cited,
            locator: target.inPaper,
            sentenceTitle: paper.sentenceTitle,
          },
    edition: {
      item: {
        id: `${cited.id}-${part}`,
        type: 'webpage',
        title: target.title ?? edition.name,
        ...(target.shortTitle && { 'title-short': target.shortTitle }),
        ...(target.title && { 'container-title': edition.name }),
        issued: { 'date-parts': [edition.date.split('-').map(Number)] },
        version: edition.version,
        ...(doi && { DOI: doi }),
        ...(url && { URL: url }),
        language: language.locale.tag,
        note: [
          language.citing.livingEdition(address ?? sayPaper(paper)),
          ...(archived.length > 0 ? [language.citing.archived(archived)] : []),
        ].join(`${language.locale.stop}${language.locale.space}`),
      },
      locator: target.titleSaysPlace ? undefined : target.pinpoint,
      // Titles of the edition are in sentence case as they stand.
      sentenceTitle: target.title,
    },
    versioned: [edition.name, target.pinpoint, `v${edition.version}`, addressOf({ DOI: doi, URL: url })]
      .filter(Boolean)
      .join(language.locale.comma),
  };
}

/**
 * Where the files stand that cite a thing, from the root of the site: `cite/claims/catl-share`, `cite/edition`.
 *
 * @param format of one of them: then its ending is part of the path, `cite/claims/catl-share.bib`
 */
export function citationPath(
  { kind, id }: Pick<CiteTarget, 'kind' | 'id'>,
  format?: keyof typeof citationFormats,
): string {
  const path = kind === 'edition' ? 'cite/edition' : `cite/${kind}s/${id}`;
  return format ? `${path}.${format}` : path;
}

/**
 * Words of the edition as somebody quotes them: in quotation marks, with the citation in running text that “Cite” gives for the place (APA), and
 * their link on a line of its own.
 */
export function citedPassage(words: string, target: CiteTarget, meta: EditionMeta, link: string): string {
  const { edition } = citationsOf(target, meta);
  return `${quoted(words)} ${plainText(apa(edition).inText)}\n${link}`;
}
