import { parseImages } from '#engine/lib/edition/parseImages.ts';

/** The image of the made-up paper. */
export const images = parseImages({
  lamps: {
    number: '1',
    file: 'lamps.svg',
    title: '两种路灯',
    alt: '并排的两盏路灯：左边一盏投下宽阔的白色光锥，右边一盏投下狭窄的琥珀色光锥。',
    credit: '为本示例绘制',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    section: '2',
  },
});
