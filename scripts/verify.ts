/**
 * Re-finds every claim in your own copy of the paper: `npm run verify -- paper.txt`. Prints what it could not find, and
 * the numerals of the copy that no claim covers. Exits with 1 when a claim is missing.
 */
import '../integrations/resolveEdition.ts';
import { readFileSync } from 'node:fs';
import { verifyClaims } from '../src/lib/validate/verifyClaims.ts';

const { claims } = await import('../src/records.ts');
const [path] = process.argv.slice(2);
if (!path) {
  console.error(
    'Say where your copy of the paper is: npm run verify -- path/to/paper.txt (plain text or Markdown)',
  );
  process.exit(2);
}
const { found, missing, uncovered } = verifyClaims(readFileSync(path, 'utf8'), Object.values(claims));
for (const { claim, locator } of missing) console.log(`not found: “${locator}” (claim ${claim})`);
console.log(`${found.length} claims found, ${missing.length} not found.`);
console.log(`${uncovered.length} numerals that no claim covers (years of citations, notes, titles):`);
for (const words of uncovered) console.log(`  … ${words} …`);
process.exit(missing.length ? 1 : 0);
