/**
 * A drawing with its colours written out, for a file that stands alone: it has no stylesheet, and drawing programs know no `var()`.
 *
 * @param colours by the name of their custom property
 * @throws Error when the drawing names a colour that is not among them
 */
export function withColours(svg: string, colours: Readonly<Record<string, string>>): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = Object.hasOwn(colours, name) ? colours[name] : undefined;
    if (colour === undefined)
      throw new Error(
        `src/styles/tokens.css gives no colour ${name}, which a drawing names – add it there, or draw with one that it gives`,
      );
    return colour;
  });
}
