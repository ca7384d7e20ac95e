/**
 * Waits for the typeface and sets the page in it. Readers are not made to wait (`font-display: optional`: nothing on the
 * page moves when it comes late), but print and pictures are. Runs in a page of the built site.
 */
export async function showTypeface(): Promise<void> {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]') ?? {};
  const file = new URL('../fonts/serif.woff2', href).href;
  const faces = [...document.fonts].map(
    ({ family, style, weight }) => new FontFace(family, `url("${file}")`, { style, weight }),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}
