import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { type PaperImage, type PaperImageInput, paperImage } from '../schema/paperImage.ts';
import { editionPath } from './editionPath.ts';
import { parseRecords } from './parseRecords.ts';

/** What a file of an image says of itself. */
interface ImageSize {
  /** In pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** From the folder that commands run in. */
  readonly path: string;
}

/**
 * Parses the images of a paper and measures their files.
 *
 * @param images id → record
 * @param measure reads a file by its name; undefined where there is none, or where it is no image. Those of `src/content/images` when left out
 * @throws Error that lists bad records and files that are missing
 */
export function parseImages<Id extends string>(
  images: Readonly<Record<Id, PaperImageInput>>,
  measure: (file: string) => ImageSize | undefined = measureImage,
): Readonly<Record<Id, PaperImage<Id>>> {
  const records = Object.values(
    parseRecords('image', paperImage, images as never) as Record<string, Omit<PaperImage, keyof ImageSize>>,
  );
  const problems: string[] = [];
  const whole = records.map((image) => {
    const size = measure(image.file);
    if (!size)
      problems.push(
        `image “${image.id}”, field file: “${image.file}” is missing, or is no image – put it into src/content/images`,
      );
    const twin = records.find(({ file }) => file === image.file);
    if (twin !== image)
      problems.push(
        `image “${image.id}”, field file: is the file of “${twin?.id}” – keep one of the two, and refer to it`,
      );
    return [image.id, Object.freeze({ ...image, ...size })];
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return Object.freeze(Object.fromEntries(whole)) as never;
}

/** Measures an image of the edition by the name of its file; undefined where `content/images` has no such image. */
function measureImage(file: string): ImageSize | undefined {
  const path = editionPath(`src/content/images/${file}`);
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    // A photograph may lie on its side in its file; browsers turn it.
    return orientation > 4 ? { width: height, height: width, path } : { width, height, path };
  } catch {
    return undefined;
  }
}
