import { parseRecords } from '../edition/parseRecords.ts';
import { sketch } from '../schema/sketch.ts';
import type { Sketch } from './sketch.ts';

/**
 * Parses what readers may draw.
 *
 * @returns them in the order written
 * @throws Error that lists every bad one by id and field
 */
export function parseSketches(sketches: readonly Sketch[]): readonly Sketch[] {
  const ids = sketches.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`sketch “${twice}” stands twice – give one of them another id`);
  parseRecords(
    'sketch',
    sketch,
    Object.fromEntries(sketches.map(({ id, ...fields }) => [id, fields])) as never,
  );
  return sketches;
}
