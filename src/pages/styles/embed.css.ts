import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { darkColours, pictureColours } from '../../components/pictures/pictureColours.ts';

/** The styles of a claim in a frame on another site: its own few rules, and of the edition's colours those that they name. */
export async function GET(): Promise<Response> {
  const css = readFileSync('src/styles/embed.css', 'utf8');
  const named = [...new Set(css.match(/(?<=var\()--[\w-]+/g))];
  const scheme = (colours: typeof pictureColours) =>
    `:root { ${named.map((name) => `${name}: ${colours[name]};`).join(' ')} }`;
  const whole = `${scheme(pictureColours)}\n@media (prefers-color-scheme: dark) { ${scheme(darkColours)} }\n${css}`;
  const { code } = await transform(whole, { loader: 'css', minify: true });
  return new Response(code);
}
