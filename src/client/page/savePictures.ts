import { element } from '../element.ts';
import { say } from '../say.ts';

/** Pixels of the picture for one of the drawing. */
const scale = 2;

/** Saves a figure as a PNG when asked: its SVG file, drawn at twice its size. From disk browsers forbid it; then it says so. */
export function savePictures(root: URL): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-picture]');
    const id = button ? button.dataset.picture : undefined;
    if (id)
      savePicture(root, id).catch(() =>
        say('Here it can only be saved as SVG: open the site from a host for PNG'),
      );
  });
}

async function savePicture(root: URL, id: string): Promise<void> {
  const image = new Image();
  image.src = new URL(`data/figures/${id}.svg`, root).href;
  await image.decode();
  const canvas = element('canvas', { width: image.width * scale, height: image.height * scale });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('the picture stayed empty');
  const href = URL.createObjectURL(blob);
  element('a', { href, download: `${id}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(href));
  say('Picture saved');
}
