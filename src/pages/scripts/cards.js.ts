import { stripRows, valueStrip } from '../../components/charts/valueStrip.ts';
import { edition } from '../../edition.ts';
import { bundleScript, dataScript } from '../../lib/bundle/bundleScript.ts';
import type { CardStrip } from '../../lib/cards/card.ts';
import { cardsOf } from '../../lib/cards/cardsOf.ts';
import type { JoinedClaim } from '../../lib/edition/edition.ts';
import { pathOf } from '../../lib/urls/pathOf.ts';

/** The cards of numbers, sources, actors and terms, and what shows them; pages load it when a reader first comes near one. */
export async function GET(): Promise<Response> {
  const cards = cardsOf(edition, drawStrip);
  const code = await bundleScript('src/client/cards/showCards.ts');
  return new Response(dataScript('editionCards', { cards }) + code);
}

function drawStrip(claim: JoinedClaim): CardStrip | undefined {
  if (claim.compared.length === 0) return undefined;
  const rows = stripRows(claim);
  const strip = valueStrip(rows, { size: 'rows' });
  return (
    strip && {
      rows: rows.map(({ label, printed, href }, index) => ({
        who: label,
        value: index === 0 ? printed : [printed, pathOf(href)],
        shapes: strip.tracks[index] ?? [],
      })),
      box: [strip.width, strip.height],
      ends: strip.ends,
    }
  );
}
