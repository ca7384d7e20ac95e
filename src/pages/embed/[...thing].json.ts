import type { APIContext } from 'astro';
import * as words from '#edition/data/language.ts';
import { claimFrameHeight, claimFrameWidths } from '../../components/claim/claimFrame.ts';
import { embeddedClaim } from '../../components/claim/embeddedClaim.ts';
import { embedColumns, embedHeight } from '../../components/figure/embedHeight.ts';
import { embedLine } from '../../components/figure/embedLine.ts';
import { previewOf } from '../../components/pictures/previewOf.ts';
import { edition } from '../../edition.ts';
import type { JoinedClaim, JoinedFigure } from '../../lib/edition/edition.ts';
import { type EmbeddedThing, oEmbed } from '../../lib/metadata/oEmbed.ts';
import { absoluteUrl } from '../../lib/urls/siteAddress.ts';

/** A path of the site as a full address. */
type AddressOf = (path: string) => string;

interface Props {
  readonly thing: (addressOf: AddressOf) => EmbeddedThing;
}

/** The oEmbed of each figure and claim, where it is known at which address the edition is published: it takes full addresses only. */
export function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const path = (thing: string, props: Props) => ({ params: { thing }, props });
  return [
    ...edition.figures.all.map((figure) => path(figure.id, { thing: (to) => ofFigure(figure, to) })),
    ...edition.claims.all.map((claim) => path(`claims/${claim.id}`, { thing: (to) => ofClaim(claim, to) })),
  ];
}

export function GET({ props, site }: APIContext<Props>): Response {
  const addressOf: AddressOf = (path) => absoluteUrl(site, path) ?? path;
  return Response.json(oEmbed(edition.meta, addressOf(''), props.thing(addressOf)));
}

function ofFigure(figure: JoinedFigure, addressOf: AddressOf): EmbeddedThing {
  const { id, title } = figure;
  const height = embedHeight(figure, 'wide');
  const { path, ...size } = previewOf(figure);
  return {
    title,
    html: embedLine(title, addressOf(`embed/${id}.html`), height),
    width: embedColumns.wide.from,
    height,
    thumbnail: { url: addressOf(path), ...size },
  };
}

function ofClaim(claim: JoinedClaim, addressOf: AddressOf): EmbeddedThing {
  const shown = embeddedClaim(claim);
  const title = words.values.named(shown.subject, shown.measure);
  // The frame of a released version says so: its copy of this file has the same height.
  const height = claimFrameHeight(shown, edition.released);
  const html = embedLine(title, addressOf(`embed/claims/${claim.id}.html`), height);
  return { title, html, width: claimFrameWidths.usual, height };
}
