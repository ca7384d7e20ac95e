import * as Plot from '@observablehq/plot';
import { decode } from 'fast-png';
import { describe, expect, test, vi } from 'vitest';
import { renderSvg } from '../../src/components/charts/svg/renderSvg.ts';
import { drawPng, indexColours, missingGlyphs } from '../../src/components/pictures/drawPng.ts';
import { editionPreview } from '../../src/components/pictures/editionPreview.ts';
import { figurePicture } from '../../src/components/pictures/figurePicture.ts';
import { figurePreview } from '../../src/components/pictures/figurePreview.ts';
import { previewSize } from '../../src/components/pictures/previewFrame.ts';
import { smallDrawing } from '../../src/components/pictures/smallDrawing.ts';
import { joinRects, thumbnail, thumbnailFrames } from '../../src/components/pictures/thumbnail.ts';
import { edition } from '../../src/edition.ts';
import type { NumberedFigure } from '../../src/lib/edition/parseFigures.ts';
import { figures } from '../../src/records.ts';

test('the halo of a saved picture is a copy below its labels, and needs no paint-order', () => {
  const draw = () => ({
    marks: [
      Plot.text([{ x: 1, y: 1 }], {
        x: 'x',
        y: 'y',
        text: () => '35 %',
        fill: 'red',
        stroke: 'white',
        strokeWidth: 4,
      }),
    ],
  });
  const onPage = renderSvg(draw(), { id: 'a', label: 'A' });
  expect(onPage).toContain('paint-order');
  expect(onPage.match(/35 %/g)).toHaveLength(1);
  const saved = renderSvg(draw(), { id: 'a', label: 'A', haloBelow: true });
  expect(saved).not.toContain('paint-order');
  expect(saved).toMatch(
    /fill="none"[^>]* stroke="white".*35 %.*fill="red"(?![^>]*stroke=).*35 %|stroke="white"[^>]* fill="none".*35 %.*fill="red"(?![^>]*stroke=).*35 %/,
  );
});

describe('drawPng', () => {
  const all = edition.figures.all;
  const svg = (text: string, family = 'Source Sans 3') =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#fff"/><text x="8" y="30" font-family="${family}" font-size="24">${text}</text></svg>`;
  const inked = (png: Uint8Array) => {
    const { data, palette = [] } = decode(png);
    return [...data].filter((place) => palette[place]?.[0] !== 255).length;
  };

  describe('drawPng({ svg, name, zoom })', () => {
    test('gives the same bytes each time, at the size asked for', async () => {
      const once = await drawPng({ svg: svg('≈ 90 %'), name: 'x', zoom: 2 });
      expect(await drawPng({ svg: svg('≈ 90 %'), name: 'x', zoom: 2 })).toEqual(once);
      expect(decode(once)).toMatchObject({ width: 240, height: 80 });
    });

    test('draws words, also in the serif, and signs that the serif lacks', async () => {
      expect(inked(await drawPng({ svg: svg('abc'), name: 'x' }))).toBeGreaterThan(100);
      expect(inked(await drawPng({ svg: svg('abc', 'Source Serif 4'), name: 'x' }))).toBeGreaterThan(100);
      expect(inked(await drawPng({ svg: svg('≈', 'Source Serif 4'), name: 'x' }))).toBeGreaterThan(20);
    });

    test('draws letters of names and of Greek in each typeface, and warns of none', async () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const [sans, cyrillic, serif, plain] = await Promise.all([
        drawPng({ svg: svg('Éřα'), name: 'x' }),
        drawPng({ svg: svg('ф'), name: 'x' }),
        drawPng({ svg: svg('ř', 'Source Serif 4'), name: 'x' }),
        drawPng({ svg: svg('r', 'Source Serif 4'), name: 'x' }),
      ]);
      expect(inked(sans)).toBeGreaterThan(100);
      expect(inked(cyrillic)).toBeGreaterThan(20);
      // The same letter with a sign above it.
      expect(inked(serif)).toBeGreaterThan(inked(plain));
      expect(inked(serif)).toBeLessThan(2 * inked(plain));
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
    });

    test('what no typeface has is a box and no reason to stop; its author is told once, however many pictures have it', async () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      await drawPng({ svg: svg('\ue000'), name: 'figure “x”' });
      await drawPng({ svg: svg('a\ue000'), name: 'figure “y”' });
      expect(warn.mock.calls.flat()).toEqual([
        expect.stringMatching(
          /^warning: picture of figure “x”: no typeface of pictures has “\ue000” \(U\+E000\), so /,
        ),
      ]);
      warn.mockRestore();
    });

    test('draws Chinese, in the serif too, each character as itself, and warns of none', async () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const [north, south, serif] = await Promise.all([
        drawPng({ svg: svg('北'), name: 'x' }),
        drawPng({ svg: svg('南'), name: 'x' }),
        drawPng({ svg: svg('北（A）', 'Source Serif 4'), name: 'x' }),
      ]);
      expect(inked(north)).toBeGreaterThan(100);
      expect(north).not.toEqual(south);
      expect(inked(serif)).toBeGreaterThan(inked(north));
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
    });

    test('draws more colours than a palette holds', async () => {
      const many = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="2"><defs><linearGradient id="g"><stop offset="0" stop-color="#000"/><stop offset="0.5" stop-color="#f80"/><stop offset="1" stop-color="#fff"/></linearGradient></defs><rect width="600" height="2" fill="url(#g)"/></svg>`;
      const { data, channels, palette } = decode(await drawPng({ svg: many, name: 'x' }));
      expect(palette).toBeUndefined();
      expect(data.length).toBe(600 * 2 * channels);
    });
  });

  test('missingGlyphs(svg) reads drawn words only, and knows entities', () => {
    expect(missingGlyphs('<title>北</title><desc>京</desc><text x="0">a &lt; b &amp; c</text>')).toEqual([]);
    expect(missingGlyphs('<text>a<tspan>✈</tspan></text><text>✈☃</text>')).toEqual(['✈', '☃']);
  });

  test.each(all.map((figure) => [figure.id, figure] as const))(
    'every character of %s is drawn',
    (_, figure) => {
      expect(missingGlyphs(figurePicture(figure))).toEqual([]);
      expect(missingGlyphs(figurePreview(figure))).toEqual([]);
    },
  );

  test.each([
    ['compute', ['hollow', 'arrow'], ['fading', 'ƒ']],
    ['hydrogen', ['fading end', 'ƒ'], ['arrow', 'hollow']],
    // Numerals have their qualifiers in words, and arrows between boxes are no bounds.
    ['factory', ['ƒ'], ['arrow', 'fading', 'hollow']],
    ['two-models', [], ['arrow', 'ƒ']],
    ['evidence-map', ['pale', 'pointed', 'hollow'], ['arrow', 'fading']],
  ] as const)(
    'the key of the picture of %s explains what is drawn in it, and nothing else',
    (id, said, unsaid) => {
      const [key = ''] = /(?:How to read|ƒ: derived)[^<]*/.exec(figurePicture(edition.figures.get(id))) ?? [];
      expect(said.filter((look) => !key.includes(look))).toEqual([]);
      expect(unsaid.filter((look) => key.includes(look))).toEqual([]);
    },
  );

  test.each([
    ['the edition', editionPreview()] as const,
    ...all.map((figure) => [figure.id, figurePreview(figure)] as const),
  ])('the preview of %s is cut nowhere: its margins are empty', async (name, preview) => {
    const { width, height, data, channels } = decode(await drawPng({ svg: preview, name }));
    expect({ width, height }).toEqual({ width: previewSize.width, height: previewSize.height });
    const colourAt = (x: number, y: number) =>
      data.slice((y * width + x) * channels, (y * width + x + 1) * channels).join();
    const paper = colourAt(4, 40);
    const margin = 30;
    const soiled: string[] = [];
    for (let y = 12; y < height; y++)
      for (let x = 0; x < width; x++)
        if ((x < margin || x >= width - margin || y < 24 || y > height - 20) && colourAt(x, y) !== paper)
          soiled.push(`${x},${y}`);
    expect(soiled.slice(0, 3)).toEqual([]);
  });
});

describe('indexColours', () => {
  const pixels = (...colours: readonly (readonly [number, number, number])[]) =>
    Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

  test('indexColours(pixels) names each colour once and loses none', () => {
    const [red, grey] = [
      [255, 0, 16],
      [7, 7, 7],
    ] as const;
    expect(indexColours(pixels(red, red, grey, red))).toEqual({
      data: Uint8Array.of(0, 0, 1, 0),
      palette: [red, grey],
    });
  });

  test('indexColours(pixels) has room for 256 colours and gives up at one more', () => {
    const grey = (value: number) => [value % 256, 0, value >> 8] as const;
    const greys = Array.from({ length: 257 }, (_, value) => grey(value));
    expect(indexColours(pixels(...greys.slice(0, 256)))?.palette).toHaveLength(256);
    expect(indexColours(pixels(...greys))).toBeUndefined();
  });
});

describe('thumbnail', () => {
  const all = Object.values<NumberedFigure>(figures);

  const drawn = all.flatMap((figure) =>
    Object.entries(thumbnailFrames).map(([name, frame]) => [figure.id, name, figure, frame] as const),
  );

  test.each(drawn)(
    'thumbnail(%s) for the %s fits its frame, has shapes and no link',
    (_, _name, figure, frame) => {
      const svg = thumbnail(figure, frame);
      // Without a word it is left out where it would say nothing.
      if (!frame.wordless && !smallDrawing(figure, frame).svg.querySelector('text'))
        return expect(svg).toBe('');
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(Number(width)).toBeLessThanOrEqual(frame.width);
      expect(Number(height)).toBeLessThanOrEqual(frame.height);
      expect(svg.match(/<(?:path|circle|line|rect) /g)?.length).toBeGreaterThan(2);
      expect(svg).not.toMatch(/<a |href=|aria-label|NaN|undefined/);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
    },
  );

  test.each(drawn)(
    'words of %s in the %s are as its drawing has them, and large enough',
    (_, _name, figure, frame) => {
      const { svg, scale, width } = smallDrawing(figure, frame);
      const { draw } = figure.panels[figure.lead ?? 0] ?? figure.panels[0];
      const whole = renderSvg(draw({ width, narrow: width < 720 }), { id: 'x', label: 'x' });
      const wordsOf = (markup: string) =>
        [...markup.matchAll(/<text[ >].*?<\/text>/gs)].map(([text]) => text.replace(/<[^>]*>/g, ''));
      const known = wordsOf(whole);
      expect(wordsOf(thumbnail(figure, frame)).filter((words) => !known.includes(words))).toEqual([]);
      const sizes = [...svg.querySelectorAll('text')].map(
        (text) => Number(text.getAttribute('font-size')) * scale,
      );
      expect(sizes.filter((size) => size < frame.leastType - 0.01)).toEqual([]);
    },
  );

  test('joinRects(shapes) draws rectangles of one look as one path, and keeps a look apart from another', () => {
    const rect = (x: number, fill: string) => `<rect fill="${fill}" height="4" width="3" y="1" x="${x}"/>`;
    expect(joinRects(`<g>${rect(0, 'red')}${rect(5, 'red')}${rect(9, 'blue')}</g>${rect(1, 'red')}`)).toBe(
      `<g><path fill="red" d="M0 1h3v4h-3zM5 1h3v4h-3z"/><path fill="blue" d="M9 1h3v4h-3z"/></g>${rect(1, 'red')}`,
    );
  });
});
