import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../src/lib/cards/cardsOf.ts';
import { bibtex } from '../../../src/lib/citation/bibtex.ts';
import { citationsOf } from '../../../src/lib/citation/citationsOf.ts';
import { citeTargetOf } from '../../../src/lib/citation/citeTarget.ts';
import { ris } from '../../../src/lib/citation/ris.ts';
import { tableCsv } from '../../../src/lib/downloads/dataTable.ts';
import { editionDocuments } from '../../../src/lib/downloads/editionDocuments.ts';
import { editionTables } from '../../../src/lib/downloads/editionTables.ts';
import { pageMarkdown } from '../../../src/lib/downloads/pageMarkdown.ts';
import { unscaledRow } from '../../../src/lib/edition/chartRow.ts';
import type { JoinedClaim } from '../../../src/lib/edition/edition.ts';
import type { EditionRecords } from '../../../src/lib/edition/editionRecords.ts';
import { joinEdition } from '../../../src/lib/edition/joinEdition.ts';
import { formatCell } from '../../../src/lib/format/formatCell.ts';
import { formatClaim } from '../../../src/lib/format/formatClaim.ts';
import { claimJsonLd } from '../../../src/lib/metadata/jsonLd.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { type QualifierId, qualifiers } from '../../../src/lib/schema/qualifier.ts';
import { searchDocuments } from '../../../src/lib/search/searchDocuments.ts';
import * as records from '../../../src/records.ts';

const whole: EditionRecords = records;
const stated = 'battery-share-cn-2024';
const derived = 'battery-share-rest-2024';

/** Everything but an exact value and what is in words only has something to say. */
const hedges: readonly (readonly [QualifierId, Claim['bound']])[] = [
  ['about', undefined],
  ['more-than', undefined],
  ['at-least', undefined],
  ['less-than', undefined],
  ['at-most', undefined],
  ['potential', undefined],
  ['potential', 'more-than'],
  ['potential', 'about'],
  ['potential', 'not-bounded'],
  ['goal', undefined],
  ['goal', 'at-least'],
  ['about', 'less-than'],
  ['not-bounded', undefined],
];

/** Whether a text says a qualifier and the bound in it, in words or by the sign. */
const says = (text: string, { qualifier, bound }: Pick<Claim, 'qualifier' | 'bound'>) =>
  [qualifier, ...(bound ? [bound] : [])].every((id) => {
    const { words, sign } = qualifiers[id];
    return [...words, sign].filter(Boolean).some((word) => text.includes(word));
  });

const csvRow = (csv: string, id: string) =>
  csv.split('\r\n').find((line) => line.replace('\uFEFF', '').startsWith(`${id},`)) ?? '';

describe.each(hedges)('a value that is %s (%s)', (qualifier, bound) => {
  const flipped = Object.fromEntries(
    [stated, derived].map((id) => [id, { ...whole.claims[id], qualifier, bound } as Claim]),
  );
  const edition = joinEdition({ ...whole, claims: { ...whole.claims, ...flipped } });
  const ways: Readonly<Record<string, (claim: JoinedClaim) => string>> = {
    'a label': (claim) => formatClaim(claim),
    prose: (claim) => formatClaim(claim, { form: 'prose' }),
    speech: (claim) => formatClaim(claim, { form: 'spoken' }),
    'the row of a chart': (claim) => unscaledRow(claim).printed,
    'the name of a mark': (claim) => unscaledRow(claim).spoken,
    'the cell of a table': (claim) => formatCell({ claim: claim.id }, edition),
    CSV: (claim) => {
      const table = editionTables(edition).find(({ name }) => name === 'claims');
      return csvRow(table ? tableCsv(table, true) : '', claim.id);
    },
    JSON: (claim) => {
      const document = editionDocuments(edition).find(({ name }) => name === 'claims');
      const all = document?.content.claims as readonly { readonly id: string }[];
      return JSON.stringify(all.find(({ id }) => id === claim.id));
    },
    'JSON-LD': (claim) => String(claimJsonLd(claim, edition.meta, (id) => id).text),
    BibTeX: (claim) => bibtex(citationsOf(citeTargetOf({ kind: 'claim', claim }), edition.meta).edition),
    RIS: (claim) => ris(citationsOf(citeTargetOf({ kind: 'claim', claim }), edition.meta).edition),
    search: (claim) => searchDocuments(edition, []).find(({ id }) => id === `claim:${claim.id}`)?.title ?? '',
    'a card': (claim) => cardsOf(edition)[`claim:${claim.id}`]?.title ?? '',
    Markdown: (claim) =>
      pageMarkdown(
        `<!doctype html><body><main><h1>A</h1><p>It is <a class="num" href="a.html">${formatClaim(claim)}</a>.</p></main></body>`,
        { path: 'claims.html', origin: 'From the edition.', work: 'https://doi.org/10.1/x' },
      ),
  };

  test.each(Object.entries(ways))('is said so in %s', (way, write) => {
    for (const id of [stated, derived]) {
      const text = write(edition.claims.get(id));
      expect(says(text, { qualifier, bound }), text).toBe(true);
      if (way === 'CSV' || way === 'JSON')
        for (const id of [qualifier, bound ?? qualifier]) expect(text).toMatch(new RegExp(`[",]${id}[",]`));
    }
  });

  test('is said in letters that TeX can set', () => {
    const claim = edition.claims.get(stated);
    const { edition: work } = citationsOf(citeTargetOf({ kind: 'claim', claim }), edition.meta);
    expect(bibtex(work)).not.toMatch(/[≈≥≤≷]/);
  });
});
