import { mainSectionOf, sectionHasPage, sectionOf } from '../edition/outline.ts';

/**
 * The address of a thing, from the root of the site: `claim:catl-share` → `claims/catl-share.html`,
 * `section:2.1` → `sections/2.html#s2-1`, `paragraph:2.1-3` → `sections/2.html#s2-1-p3`. The abstract (section 0)
 * stands on the front page. These addresses are published: they never change.
 *
 * @throws Error for a kind of thing that has no address
 */
export function pathOf(reference: string): string {
  const [kind, id = ''] = reference.split(/:(.*)/s);
  switch (kind) {
    case 'page':
      return id;
    case 'claim':
      return `claims/${id}.html`;
    case 'figure':
      return `figures/${id}.html`;
    case 'table':
      return `tables/${id}.html`;
    // An equation and an image stand in their section only, so the reference names it: `equation:2.1/growth`.
    case 'equation':
      return placeInSection(id, 'eq');
    case 'image':
      return placeInSection(id, 'image');
    case 'section':
      return sectionHasPage(id) ? sectionPage(id) : `${sectionPage(id)}#${anchorOf(id)}`;
    case 'paragraph':
      return `${sectionPage(sectionOf(id))}#${anchorOf(id)}`;
    case 'source':
      return `sources.html#${id}`;
    case 'actor':
      return `actors.html#${id}`;
    case 'term':
      return `terms.html#${id}`;
    case 'series':
      return `evidence.html#series-${id}`;
    case 'concept':
      return `framework.html#${id}`;
    default:
      throw new Error(
        `there is no page for “${reference}”; kinds are page, claim, figure, table, equation, image, section, paragraph, source, actor, term, concept, series`,
      );
  }
}

function placeInSection(place: string, prefix: string): string {
  const [section = '', id = ''] = place.split('/');
  return `${sectionPage(section)}#${prefix}-${id}`;
}

function sectionPage(section: string): string {
  return section === '0' ? 'index.html' : `sections/${mainSectionOf(section)}.html`;
}

/** The fragment id of a section, a paragraph or a part of one: `2.1` → `s2-1`, `A.1` → `sA-1`, `2.1-3` → `s2-1-p3`, `2.1-3-2` → `s2-1-p3-2`. */
export function anchorOf(id: string): string {
  const [section = '', paragraph, part] = id.split('-');
  return `s${section.replaceAll('.', '-')}${paragraph ? `-p${paragraph}` : ''}${part ? `-${part}` : ''}`;
}

/**
 * Links of one page. Every internal link is relative, so that the same files work at any address.
 *
 * @param page the page's own URL
 * @returns a function from a reference (`claim:catl-share`, `page:about.html`) to a relative link
 */
export function linkFrom(page: URL): (reference: string) => string {
  const depth = page.pathname.split('/').length - 2;
  return (reference) => `${'../'.repeat(depth)}${pathOf(reference)}`;
}

/** Where a version keeps an address, both from the root of the site: `claims/a.html` → `v/1.0.0/claims/a.html`. */
export function versionPath(version: string, path: string): string {
  return `v/${version}/${path}`;
}

/** The link from one file of the site to an address, both from its root: `claims/a.html`, `terms.html#soc` → `../terms.html#soc`. */
export function relativeLink(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`;
}
