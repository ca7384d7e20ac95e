import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from '../measure.ts';

/** The two ways in which LaTeX sets a bibliography: what stands before the text and in it, and the program between two runs. */
const ways = {
  biber: ['\\usepackage[backend=biber]{biblatex}\\addbibresource{all.bib}', '\\printbibliography'],
  bibtex: ['\\usepackage{url}', '\\bibliographystyle{plain}\\bibliography{all}'],
} as const;

/** Every BibTeX file of `dist` through pdfLaTeX, with biber and with BibTeX: what they complain of. */
export function typesetBibliography(): readonly Measured[] {
  const entries = globSync('dist/{cite,data}/**/*.bib').map((file) => readFileSync(file, 'utf8'));
  return Object.entries(ways).map(([program, [before, within]]) => {
    const what = `BibTeX of ${entries.length} files through pdfLaTeX with ${program}: errors, and signs that it cannot set`;
    const lacking = ['pdflatex', program].filter((name) => spawnSync(name, ['--version']).status !== 0);
    if (lacking.length) return { what, figure: `skipped: ${lacking.join(' and ')} not installed` };
    const folder = mkdtempSync(join(tmpdir(), 'edition-latex-'));
    const run = (name: string, ...args: string[]) =>
      spawnSync(name, args, { cwd: folder, encoding: 'latin1' }).stdout;
    try {
      writeFileSync(join(folder, 'all.bib'), entries.join('\n'));
      writeFileSync(
        join(folder, 'a.tex'),
        `\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${before}\\begin{document}\\nocite{*}${within}\\end{document}`,
      );
      const latex = () => run('pdflatex', '-interaction=nonstopmode', 'a');
      latex();
      const said = [run(program, 'a'), latex(), latex()].join('\n');
      const faults =
        said.match(/^(! .*|.*not set up for use with LaTeX.*|Missing character.*|ERROR - .*)$/gm) ?? [];
      return {
        what,
        figure: [faults.length, ...faults.slice(0, 3)].join('; '),
        limit: '0',
        holds: faults.length === 0,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
