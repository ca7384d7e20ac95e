import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { editionPath } from './editionPath.ts';

/** What a file of an image says of itself. */
export interface ImageSize {
  /** In pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** From the folder that commands run in. */
  readonly path: string;
}

/** Measures an image of the edition by the name of its file; undefined where `content/images` has no such image. */
export function measureImage(file: string): ImageSize | undefined {
  const path = editionPath(`src/content/images/${file}`);
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    // A photograph may lie on its side in its file; browsers turn it.
    return orientation > 4 ? { width: height, height: width, path } : { width, height, path };
  } catch {
    return undefined;
  }
}
