import { type Diagnostic, formatDiagnostic, type Position, positionAt, type TextFile } from './diagnostic.ts';
import { type RecordDiagnostic, type RelatedEdition, recordHomes } from './references.ts';

/**
 * The place where a record is written down.
 *
 * @param files the sources to look in
 * @param id of the record: the key of an object (`'catl-share': {`), or its `id`
 * @param holds for a record whose id is not written, like a relation's: strings that its object must hold
 * @returns undefined where the files have no such record
 */
export function locateRecord(
  files: readonly TextFile[],
  id: string,
  holds: readonly string[] = [],
): ({ readonly file: string } & Position) | undefined {
  const name = RegExp.escape(id);
  const key = new RegExp(
    `(?<=^\\s*)(?:'${name}'|${name}): \\{|(?<=[{,]\\s*|^\\s*)(?:id|number): '${name}'`,
    'm',
  );
  for (const { file, text } of files) {
    const index = key.exec(text)?.index ?? (holds.length ? indexOfObject(text, holds) : -1);
    if (index >= 0) return { file, ...positionAt(text, index) };
  }
  return undefined;
}

function indexOfObject(text: string, holds: readonly string[]): number {
  const holder = [...text.matchAll(/\{[^{}]*\}/g)].find(([object]) =>
    holds.every((one) => object.includes(`'${one}'`)),
  );
  return holder?.index ?? -1;
}

/** Gives a problem between records the place of its record; the head of its kind's first file where it is not found. */
export function locateDiagnostic(
  { kind, id, what, fix }: RecordDiagnostic,
  { relations }: Pick<RelatedEdition, 'relations'>,
  files: readonly TextFile[],
): Diagnostic {
  const homes: readonly string[] = recordHomes[kind];
  const relation = kind === 'relation' ? relations[id] : undefined;
  const own = files.filter(({ file }) => homes.some((home) => file.startsWith(home)));
  const place = locateRecord(own, id, relation && [relation.from, relation.to, relation.paragraph]);
  return { ...(place ?? { file: headOf(homes, own), line: 1, column: 1 }), what, fix };
}

/** The file that holds the records of a kind, or joins those that do. */
function headOf(homes: readonly string[], own: readonly TextFile[]): string {
  const heads = homes.map((home) => `${home}.ts`);
  const names = own.map(({ file }) => file);
  return heads.find((head) => names.includes(head)) ?? names[0] ?? heads[0] ?? '';
}

/**
 * Gives each line of a message about bad records, `actor “nbs”, field kind: …`, the place of its record.
 *
 * @param message as `parseRecords` and its like throw it
 * @returns the message; lines that name no record stay as they are, and those that say how to fix keep that
 */
export function locateMessage(message: string, files: readonly TextFile[]): string {
  return message.replace(
    /^(?:derived |independent (?=claim))?([a-z]+(?: [sck][a-z]+)?) “([^”]+)”.*$/gm,
    (line: string, kind: string, id: string) => {
      if (!isKind(kind)) return line;
      const [what = '', fix = `see ${fieldsOf(line.startsWith('derived') ? 'derived claim' : kind)}`] =
        line.split(' – ');
      return formatDiagnostic(locateDiagnostic({ kind, id, what, fix }, { relations: {} }, files));
    },
  );
}

function isKind(kind: string): kind is keyof typeof recordHomes {
  return Object.hasOwn(recordHomes, kind);
}

/** Where the fields of a record of a kind are explained. */
function fieldsOf(kind: keyof typeof recordHomes | 'derived claim'): string {
  if (kind === 'figure') return 'src/lib/schema/figure.ts';
  if (kind === 'sketch') return 'src/lib/sketch/sketch.ts';
  const headings: Partial<Record<typeof kind, string>> = {
    claim: 'claim-of-the-paper',
    'actor kind': 'kinds-of-actors',
    role: 'framework',
    // Paragraphs are listed by their sections.
    paragraph: 'section',
  };
  return `docs/records.md#${headings[kind] ?? kind.replace(' ', '-')}`;
}
