import { formatProblem } from './formatProblem.ts';
import { placeRecord } from './placeRecord.ts';
import { recordHomes } from './relations/recordHomes.ts';
import type { TextFile } from './textFile.ts';

/**
 * Gives each line of a message about bad records, `actor “nbs”, field kind: …`, the place of its record.
 *
 * @param message as `defineRecords` and its like throw it
 * @returns the message; lines that name no record stay as they are
 */
export function placeMessage(message: string, files: readonly TextFile[]): string {
  return message.replace(
    /^(?:derived |context (?=claim))?([a-z]+(?: s[a-z]+)?) “([^”]+)”.*$/gm,
    (what: string, kind: string, id: string) =>
      isKind(kind)
        ? formatProblem(
            placeRecord({ kind, id, what, mend: `see ${schemaOf(kind)}` }, { relations: {} }, files),
          )
        : what,
  );
}

function isKind(kind: string): kind is keyof typeof recordHomes {
  return Object.hasOwn(recordHomes, kind);
}

/** The file that says what a record of a kind is made of. */
function schemaOf(kind: keyof typeof recordHomes): string {
  if (kind === 'figure') return 'src/lib/figure/figure.ts';
  // Paragraphs are listed by their sections.
  return `src/lib/records/${kind === 'paragraph' ? 'section' : kind.replace(/ s/, 'S')}.ts`;
}
