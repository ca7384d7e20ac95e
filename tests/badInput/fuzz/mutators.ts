import { anyFile } from './anyFile.ts';
import { configuration } from './configuration.ts';
import { csv } from './csv.ts';
import type { Mutator } from './mutation.ts';
import { prose } from './prose.ts';
import { records } from './records.ts';

/** Every way to change an edition that is tried. */
export const mutators: readonly Mutator[] = [...anyFile, ...records, ...csv, ...prose, ...configuration];
