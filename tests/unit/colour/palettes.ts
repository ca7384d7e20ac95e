import { readFileSync } from 'node:fs';
import type { Rgb } from './rgb.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The tokens of a block of `tokens.css` that are six-digit colours, after those of an earlier one. */
function palette(start: string, before: Readonly<Record<string, Rgb>> = {}): Record<string, Rgb> {
  const at = css.indexOf(start);
  if (at < 0) throw new Error(`src/styles/tokens.css has no “${start}”`);
  const block = css.slice(css.indexOf(':root', at), css.indexOf('}', at));
  const own = [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
    const part = (from: number) => Number.parseInt(full.slice(from, from + 2), 16) / 255;
    return [name, [part(1), part(3), part(5)]] as const;
  });
  return { ...before, ...Object.fromEntries(own) };
}

const light = palette(':root');
/** The colours of the site by token, as each look of it has them. */
export const palettes: Readonly<Record<'light' | 'dark' | 'print', Readonly<Record<string, Rgb>>>> = {
  light,
  dark: palette('@media (prefers-color-scheme: dark)', light),
  print: palette('@media print', light),
};
