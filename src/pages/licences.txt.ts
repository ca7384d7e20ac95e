import { readdirSync } from 'node:fs';
import * as words from '#edition/data/language.ts';
import { bundledPackages } from '../lib/bundle/bundledPackages.ts';

const entries = 'src/client/entries';
const typefaces = ['node_modules/@fontsource-variable/source-serif-4', 'node_modules/source-sans'];

/** The licences of others' work that reaches readers: code in the scripts, the typefaces. */
export async function GET(): Promise<Response> {
  const packages = await bundledPackages(
    readdirSync(entries).map((file) => `${entries}/${file}`),
    typefaces,
  );
  const list = packages.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n');
  const texts = packages.map(({ name, text }) => `${'='.repeat(72)}\n${name}\n\n${text}\n`).join('\n');
  return new Response(`${words.licences}\n\n${list}\n\n${texts}`);
}
