/** Images of a paper: what each must say, and files that are missing. */
import { expect, test } from 'vitest';
import { parseImages } from '../../src/lib/edition/parseImages.ts';
import { validateRecordFiles } from '../../src/lib/validate/validateRecordFiles.ts';

const image = {
  number: '1',
  file: 'site-map.png',
  title: 'The three sites',
  alt: 'A map with three points along a river.',
  credit: 'A. Author',
  licence: { name: 'CC BY 4.0' },
  section: '2',
};
const size = { width: 640, height: 480, path: 'src/content/images/site-map.png' };
const parse = (change: object, measure: (file: string) => typeof size | undefined = () => size) =>
  parseImages({ map: { ...image, ...change } }, measure);

test('an image has the size of its file, and is called “Image” unless the paper calls it otherwise', () => {
  expect(parse({}).map).toMatchObject({ kind: 'Image', width: 640, height: 480, path: size.path });
  expect(parse({ kind: 'Plate' }).map.kind).toBe('Plate');
});

test.each([
  [{ alt: '' }, 'image “map”, field alt: is empty'],
  [{ alt: undefined }, 'image “map”, field alt: '],
  [{ licence: undefined }, 'image “map”, field licence: '],
  [{ credit: undefined }, 'image “map”, field credit: '],
  [{ file: 'Site Map.tiff' }, 'image “map”, field file: a file is named in lower-case words'],
  [{ file: '../secret.png' }, 'image “map”, field file: a file is named in lower-case words'],
])('an image that is wrong: %j', (change, message) => expect(() => parse(change)).toThrow(message));

test('a file that is missing is named, with where it belongs', () =>
  expect(() => parse({}, () => undefined)).toThrow(
    'image “map”, field file: “site-map.png” is missing, or is no image – put it into src/content/images',
  ));

test('a file that no record names is found', () => {
  const edition = { independentSeries: {}, tables: { sites: {} }, images: { map: { file: 'site-map.png' } } };
  const found = validateRecordFiles(edition, {
    series: [],
    tables: [
      { file: 'src/data/tables/sites.csv', text: '' },
      { file: 'src/data/tables/site.csv', text: '' },
    ],
    images: ['src/content/images/site-map.png', 'src/content/images/old.png'],
  });
  expect(found.map(({ file, what, fix }) => `${file} – ${what} – ${fix}`)).toEqual([
    'src/data/tables/site.csv – no table is called “site” – did you mean “sites”?',
    'src/content/images/old.png – no image has the file “old.png” – add its record to src/data/images.ts, or delete the file',
  ]);
});
