import { expect, test } from 'vitest';
import * as words from '#edition/data/language.ts';
import { isMainSection, mainSectionOf } from '../../src/lib/edition/outline.ts';
import { claims, figures, sectionNumbers } from '../../src/records.ts';
import { openSite } from './openSite.ts';

const inSection = (number: string) =>
  Object.values(claims).filter(
    ({ status, kind, section }) =>
      status === 'as-stated' && kind !== 'structure' && mainSectionOf(section) === number,
  );

/** Main sections that state something of the world, of which a reader may choose one. */
const sections = sectionNumbers.filter((number) => isMainSection(number) && inSection(number).length > 0);
const section = sections.at(-1) ?? '';

test.runIf('evidence-map' in figures && sections.length > 1)(
  'the evidence map shows the claims of one section, says what they come to, and keeps it in the address',
  async () => {
    const site = await openSite('disk');
    const page = await site.open('evidence.html');
    const shown = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll('#fig-evidence-map .view:first-child .wide a[data-claim]:not(.aside)'),
        ].map((mark) => mark.getAttribute('data-claim')),
      );
    const all = (await shown()).length;
    await page.getByLabel(words.evidenceFilter.claimsOf).selectOption(section);
    expect((await shown()).sort()).toEqual(
      inSection(section)
        .map(({ id }) => id)
        .sort(),
    );
    expect(await page.locator('#map-filter output').textContent()).toContain(
      String(inSection(section).length),
    );
    expect(page.url()).toContain(`?section=${section}`);
    await page.goBack();
    expect(await shown()).toHaveLength(all);
    const again = await site.open(`evidence.html?section=${section}`);
    expect(await again.getByLabel(words.evidenceFilter.claimsOf).inputValue()).toBe(section);
    const wrong = await site.open('evidence.html?section=999');
    expect(await wrong.getByLabel(words.evidenceFilter.claimsOf).inputValue()).toBe('');
    expect(page.messages).toEqual([]);
    await site.close();
  },
);
