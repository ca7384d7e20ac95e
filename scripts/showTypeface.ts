/**
 * Waits for the typeface and sets the page in it. Readers are not made to wait (`font-display: optional`: nothing on the
 * page moves when it comes late), but print and pictures are. Runs in a page at the root of the site.
 */
export async function showTypeface(): Promise<void> {
  const faces = [...document.fonts].map(
    ({ family, style, weight }) => new FontFace(family, 'url("fonts/serif.woff2")', { style, weight }),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}
