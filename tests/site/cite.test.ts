import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { citationFormats } from '../../src/lib/citation/citationFile.ts';
import { citationPath } from '../../src/lib/citation/citationsOf.ts';
import { citeTargets } from '../../src/lib/citation/citeTargets.ts';
import { sectionHasPage } from '../../src/lib/edition/outline.ts';
import { pathOf } from '../../src/lib/urls/pathOf.ts';
import { readWithCitationJs } from '../unit/citation/citationJs.ts';
import { files, page, pages } from './pages.ts';

const formats = Object.keys(citationFormats) as (keyof typeof citationFormats)[];
const targets = citeTargets(edition);
const { meta, sources, has } = edition;
const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');

test('each thing to cite has its files, which a parser reads as one work', () => {
  for (const target of targets) {
    for (const format of formats) expect(files).toContain(citationPath(target, format));
    const [item, ...more] = JSON.parse(read(citationPath(target, 'json')));
    expect(more).toEqual([]);
    for (const format of ['bib', 'ris'] as const) {
      const parsed = readWithCitationJs(read(citationPath(target, format)));
      expect(parsed.map(({ id, title }) => [id, title])).toEqual([[item.id, item.title]]);
    }
  }
});

test('the paper has its files', () => {
  for (const format of ['bib', 'ris'] as const) {
    const [paper, ...more] = readWithCitationJs(read(`cite/paper.${format}`));
    expect(more).toEqual([]);
    expect(paper?.DOI).toBe(meta.paper.doi);
    expect(paper?.author).toEqual(
      meta.paper.authors.map(({ family, given, literal }) => (literal ? { literal } : { family, given })),
    );
    const { volume, issue, pages } = meta.paper;
    expect([paper?.volume, paper?.issue, paper?.page?.replace('-', '–')]).toEqual([
      volume,
      issue,
      pages?.replace('-', '–'),
    ]);
  }
});

test.runIf(has.references || has.footnotes)(
  'the references hold every entry of the list, and each publication once',
  () => {
    const all = sources.all;
    for (const format of formats) {
      const text = read(`data/references.${format}`);
      const ids = (format === 'json' ? JSON.parse(text) : readWithCitationJs(text)).map(
        ({ id }: { id: string }) => id,
      );
      const listed = all.filter(({ role }) => role === 'reference').map(({ id }) => id);
      expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
      const twice = all.filter(({ id, sameAs }) => sameAs && ids.includes(id) && ids.includes(sameAs));
      expect(twice.map(({ id }) => id)).toEqual([]);
    }
  },
);

test('the front page and each page of a section, figure and claim says how to cite it', () => {
  const cited = pages.filter(
    ({ path }) => path === 'index.html' || /^(sections|figures|claims)\//.test(path),
  );
  // But for what cannot be cited by itself: the abstract and subsections have no page.
  expect(cited.length).toBe(
    1 +
      targets.filter(({ kind, id }) =>
        kind === 'section' ? sectionHasPage(id) : ['figure', 'claim'].includes(kind),
      ).length,
  );
  for (const { document } of cited) {
    const box = document.querySelector('details.cite-this');
    expect(box?.querySelector('pre')?.textContent).toMatch(/^@online\{/);
    expect(box?.querySelectorAll('a[download]').length).toBeGreaterThanOrEqual(3);
    expect(box?.textContent).toContain(`v${meta.edition.version}`);
  }
});

const styles = ['APA 7', 'Chicago 17', 'MLA 9', 'GB/T 7714—2025'];

test('each thing to cite has all seven formats on its page, without script; the section leads to that of its places', () => {
  for (const target of targets) {
    const path = citationPath(target);
    const own =
      target.kind === 'section' || target.kind === 'paragraph' ? `${path}.html` : pathOf(target.reference);
    const { document } = page(own);
    const forms = document.querySelector('.cite-works > section:last-of-type, details.cite-this');
    const names = [...(forms?.querySelectorAll('dt') ?? [])].map((name) => name.textContent);
    for (const style of [...styles, 'BibTeX']) expect(names, `${own}: ${style}`).toContain(style);
    const given = [...(forms?.querySelectorAll('a[download]') ?? [])].map((link) =>
      posix.join(posix.dirname(own), link.getAttribute('href') ?? ''),
    );
    for (const format of formats) expect(given, own).toContain(citationPath(target, format));
    if (own === `${path}.html` && !sectionHasPage(target.id)) {
      const [place = ''] = pathOf(target.reference).split('#');
      const leads = page(place).document.querySelector(`a[href$="${path}.html"]`);
      expect(leads, `${place} leads to ${own}`).not.toBeNull();
    }
  }
});

test('cite.html has a row for each section and paragraph, and all forms of the paper and the edition', () => {
  const { document } = page('cite.html');
  const rows = targets.filter(({ kind }) => kind === 'section' || kind === 'paragraph');
  for (const { kind, id } of rows) expect(document.getElementById(`cite-${kind}-${id}`)).not.toBeNull();
  expect(document.querySelectorAll('.cite-formats').length).toBe(2);
  for (const list of document.querySelectorAll('.cite-formats'))
    expect([...list.querySelectorAll('dt')].map((name) => name.textContent)).toEqual([
      ...styles,
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'Files',
    ]);
});
