import { PNG } from 'pngjs';

/** So many of its commonest colours, its grounds and inks, a picture keeps as they are. */
const keptColours = 32;
/** Steps of red, green and blue in the others, the smoothed edges; dark ones, where eyes see more, stay. */
const step = 16;
const dark = 48;

/** A reference picture as a small PNG: fewer tints at edges, no transparency, and the filter and level that pack text best. */
export function packPicture({ width, height, data }: PNG): Buffer {
  const colourAt = (at: number) => data.readUInt32BE(at);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, keptColours);
  const kept = new Set(common.map(([colour]) => colour));
  const packed = new PNG({ width, height });
  packed.data = Buffer.from(
    data.map((value, at) =>
      at % 4 === 3 || value < dark || kept.has(colourAt(at - (at % 4)))
        ? value
        : Math.min(255, Math.round(value / step) * step),
    ),
  );
  return PNG.sync.write(packed, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}
