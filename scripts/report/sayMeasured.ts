import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';

/**
 * A part of the report as Markdown: its title, its command, a table with a row for each thing measured.
 *
 * @param when the day, and on what machine; left out where it is only printed
 */
export function sayMeasured(
  { title, command }: Omit<Measure, 'run'>,
  rows: readonly Measured[],
  when?: string,
): string {
  const lines = rows.map(({ what, figure, limit, holds }) =>
    row([what, figure, limit ?? '', holds === undefined ? '' : holds ? 'holds' : 'FAILS']),
  );
  return [
    `## ${title}`,
    [`\`${command}\``, when].filter(Boolean).join(', '),
    [row(['what', 'measured', 'limit', '']), '| --- | --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
