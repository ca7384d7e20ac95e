import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawingDocument } from '../../../src/components/charts/svg/drawingDocument.ts';
import { type FinishOptions, finishSvg } from '../../../src/components/charts/svg/finishSvg.ts';
import { serializeSvg } from '../../../src/components/charts/svg/renderSvg.ts';

const whole = () => parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;

describe('drawingDocument()', () => {
  test('Plot draws in it what it draws in a whole document', () => {
    const rows = [1, 2, 3].map((x) => ({ x, y: x * 1.5, name: `no. ${x}`, to: `claim:${x}` }));
    const options: Plot.PlotOptions = {
      className: 'plot',
      x: { label: 'years', ticks: 2 },
      facet: { data: rows, x: 'name' },
      marks: [
        Plot.barY(rows, { x: 'x', y: 'y', href: 'to', ariaLabel: 'name', fill: 'url(#hatch:red)' }),
        Plot.text(rows, { x: 'x', y: 'y', text: ({ name }) => `${name}\nin two lines & more`, lineWidth: 4 }),
        Plot.lineY(rows, { x: 'x', y: 'y', mixBlendMode: 'multiply', tip: true }),
        Plot.frame(),
      ],
    };
    const [own, other] = [drawingDocument(), whole()].map((document) =>
      serializeSvg(Plot.plot({ ...options, document })),
    );
    expect(own).toContain('<a href="claim:2"');
    expect(own).toBe(other);
  });

  test('a drawing is finished in it as in a whole document: neighbours that are drawn alike are one group', () => {
    const rows = [1, 2, 3].map((x) => ({ x, y: x * 1.5, to: `claim:${x}` }));
    const marks = [rows.slice(0, 2), rows.slice(2)].map((some) =>
      Plot.dot(some, { x: 'x', y: 'y', href: 'to', fill: 'red', stroke: 'white' }),
    );
    const finish: FinishOptions = { id: 'a', label: 'Dots', resolve: (reference) => `#${reference}` };
    const [own, other] = [drawingDocument(), whole()].map((document) =>
      serializeSvg(finishSvg(Plot.plot({ document, className: 'plot', marks }) as SVGElement, finish)),
    );
    expect(own?.match(/<g [^>]*fill="red"/g)).toHaveLength(1);
    expect(own).toBe(other);
  });

  test('says of a legend, as a whole document does, that it is none of a drawing', () => {
    const legend = Plot.plot({
      document: drawingDocument(),
      color: { legend: true, type: 'categorical' },
      marks: [Plot.dot([{ x: 1, kind: 'a' }], { x: 'x', fill: 'kind' })],
    });
    expect(legend.tagName).toBe('figure');
  });

  test('parts are found, moved, copied and taken out as in a whole document', () => {
    const results = [drawingDocument(), whole()].map((document) => {
      const make = (name: string, attributes: Record<string, string> = {}) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        return element;
      };
      const svg = make('svg');
      const group = make('g', { fill: 'url(#a:b)', stroke: 'inherit' });
      const text = make('text', { 'font-weight': '600' });
      text.append('one ', make('tspan', { dy: '1em' }), 'two');
      group.append(make('rect', { x: '1' }), text);
      svg.append(group, make('path'));
      const found = [
        svg.querySelectorAll('*').length,
        svg.querySelectorAll('[fill^="url(#"], tspan[dy]').length,
        svg.querySelectorAll('[stroke]:not([stroke="inherit"])').length,
        text.closest('g, a')?.localName,
        group.matches('text, :has(text)'),
        text.querySelector('tspan')?.previousSibling?.textContent,
        text.previousElementSibling?.localName,
        group.nextElementSibling?.localName,
        text.textContent,
      ];
      group.before(group.cloneNode(true), 'between');
      group.querySelector('rect')?.replaceWith(make('circle'), make('line'));
      svg.prepend(make('defs'));
      svg.querySelector('path')?.remove();
      return [found, serializeSvg(svg)];
    });
    expect(results[0]).toEqual(results[1]);
  });
});
