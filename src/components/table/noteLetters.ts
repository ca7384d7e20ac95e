import type { PaperTable } from '../../lib/schema/paperTable.ts';

/** The notes on a table's cells, each once, lettered in the order that they are met. */
interface NoteLetters {
  readonly cellNotes: readonly (readonly [letter: string, says: string])[];
  /** The letter that stands at a cell; undefined where there is no note on it. */
  readonly letterOf: (row: string, column: string) => string | undefined;
}

/** Letters the notes on a table's cells: a, b, … z, aa. Cells that say the same have the same letter. */
export function noteLetters({ rows, shown }: Pick<PaperTable, 'rows' | 'shown'>): NoteLetters {
  const says = [...new Set(rows.flatMap(({ cells }) => shown.flatMap(({ id }) => cells[id]?.note ?? [])))];
  const letter = (index: number): string =>
    `${index >= 26 ? letter(Math.floor(index / 26) - 1) : ''}${String.fromCharCode(97 + (index % 26))}`;
  return {
    cellNotes: says.map((note, index) => [letter(index), note]),
    letterOf: (row, column) => {
      const note = rows.find(({ key }) => key === row)?.cells[column]?.note;
      return note === undefined ? undefined : letter(says.indexOf(note));
    },
  };
}
