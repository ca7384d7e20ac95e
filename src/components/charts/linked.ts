import type { RenderFunction } from '@observablehq/plot';

/** Options of a mark whose rows are links: where each leads, and what is said of it. */
export const linked = { href: 'href', ariaLabel: 'spoken' } as const;

/**
 * Says of a mark whose shapes are the values of a line of a series which line it is, and at what times the shapes stand, in
 * their order. What the values are is added when the drawing is finished.
 *
 * @param line `series:<id>/<line>`; nothing is said of a mark without
 * @param times left out for a mark that shows the whole line: its stroke, its name
 * @returns the mark's `render` option
 */
export function tagLine(line: string | undefined, times?: readonly number[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    if (line) drawn?.setAttribute('data-line', line);
    if (line && times) drawn?.setAttribute('data-times', [...index].map((at) => times[at]).join(' '));
    return drawn;
  };
}

/**
 * Says of each shape of a mark what it stands for, as `data-…` attributes that styles and scripts find again.
 *
 * @param tags for each row of the mark, in order: names without `data-`, with their values; undefined ones are left out
 * @returns the mark's `render` option
 */
export function tag(tags: readonly Readonly<Record<string, string | undefined>>[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    const shapes = [...(drawn?.children ?? [])];
    for (const [place, row] of [...index].entries())
      for (const [name, value] of Object.entries(tags[row] ?? {}))
        if (value) shapes[place]?.setAttribute(`data-${name}`, value);
    return drawn;
  };
}

/**
 * The options by which each shape of a mark says which claim it is a part of, where the link to the claim is a shape of
 * its own over all parts. Of no use on a page by itself: a finished drawing takes from it which lenses a part falls outside of.
 */
export function partOf<Row>(claim: (row: Row) => string | undefined) {
  const render: RenderFunction = (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    const claims = values.channels?.of?.value as ArrayLike<string | undefined> | undefined;
    for (const [place, row] of [...index].entries())
      if (claims?.[row]) drawn?.children[place]?.setAttribute('data-of', String(claims[row]));
    return drawn;
  };
  return { channels: { of: claim }, render } as const;
}
