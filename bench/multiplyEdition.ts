import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Makes an edition larger, in a copy of the project: its main sections stand in it as often as asked, numbered on. A copy
 * has the subsections, paragraphs and prose of its section and, but for those that chart all paragraphs, its own figures under their own ids
 * (`compute-2`), drawn anew, each with its page, embedded page, data and citations. Claims, sources, terms and actors stay: copies name those of the
 * edition, whose records list every copy of their paragraphs. A citation has one paragraph, so copies cite no references.
 *
 * @param folder the copy of the project; changed in place
 */
export function multiplyEdition(folder: string, times: number): void {
  const change = (file: string, edit: (text: string) => string) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`growth: ${file} is not as expected, so nothing was multiplied`);
    writeFileSync(join(folder, file), after);
  };
  /** Main sections that have copies: all but the abstract. */
  const copied = globSync('src/content/sections/[1-9]*.mdx', { cwd: folder }).length;
  /** Figures of which a larger edition has one as well: they chart all its sections. */
  const single = globSync('src/content/figures/*.ts', { cwd: folder })
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('sectionNumbers'))
    .map((file) => basename(file, '.ts'));
  const on = `const on = (number: string, copy: number) => number.replace(/^\\d+/, (main) => String(Number(main) + ${copied} * copy));
const copies = Array.from({ length: ${times - 1} }, (_, index) => index + 1);`;
  change('src/data/sections.ts', (text) =>
    text.replace('const outline = [', 'const written = [').replace(
      '] as const;',
      `] as const;
${on}
const outline = [...written, ...copies.flatMap((copy) => written.filter(({ number }) => number !== '0').map((entry) =>
  ({ ...entry, number: on(entry.number, copy), paragraphs: entry.paragraphs.map((id) => on(id, copy)) })))];`,
    ),
  );
  change('src/content/figures.ts', (text) =>
    text.replace('numberFigures([', 'numberFigures(multiply([').replace(
      /\n\]\);/,
      `\n]));
function multiply(figures) {
  ${on}
  return [...figures, ...copies.flatMap((copy) => figures.filter(({ id, section }) => section !== '0' && !${JSON.stringify(single)}.includes(id)).map((figure) =>
    ({ ...figure, id: figure.id + '-' + (copy + 1), section: on(figure.section, copy) })))];
}`,
    ),
  );
  for (const file of globSync('src/data/{actors,terms,sources,sources/*}.ts', { cwd: folder }).filter(
    listsParagraphs,
  ))
    change(file, (text) =>
      text.replace(/paragraphs: \[([^\]]*)\]/g, (_, listed: string) => {
        const ids = [...listed.matchAll(/'(\d+)([^']*)'/g)].map(([, main = '', rest = '']) => ({
          main: Number(main),
          rest,
        }));
        const all = Array.from({ length: times }, (_, copy) =>
          ids
            .filter(({ main }) => copy === 0 || main > 0)
            .map(({ main, rest }) => `'${main + copied * copy}${rest}'`),
        );
        return `paragraphs: [${all.flat().join(', ')}]`;
      }),
    );
  for (let main = 1; main <= copied; main += 1) {
    const text = readFileSync(join(folder, `src/content/sections/${main}.mdx`), 'utf8');
    for (let copy = 1; copy < times; copy += 1) {
      const number = String(main + copied * copy);
      const moved = text
        .replace(/^section: "\d+"$/m, `section: "${number}"`)
        .replace(/(<(?:Para|Subsection)\b[^>]*? of=")\d+/g, `$1${number}`)
        .replace(/<Cite\b[^>]*\/>/g, '')
        .replace(/<Cite\b[^>]*>(.*?)<\/Cite>/gs, '$1')
        .replace(/<Figure id="([^"]+)"[^>]*\/>/g, (figure, id: string) =>
          single.includes(id) ? '' : figure.replace(id, `${id}-${copy + 1}`),
        );
      writeFileSync(join(folder, `src/content/sections/${number}.mdx`), moved);
    }
  }

  function listsParagraphs(file: string): boolean {
    return readFileSync(join(folder, file), 'utf8').includes('paragraphs: [');
  }
}
