import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issuesOf } from '../edition/parseRecords.ts';
import { positionAt, type TextFile } from './diagnostic.ts';
import { locateMessage } from './locateRecord.ts';

/** A line that already says where, as `parsePoints` and `locateMessage` write it. */
const placed = /^\S+:\d+(:\d+)? – /;

/** A place in the edition, in a line of a stack: `at file:///…/src/data/claims.ts:14:3`. */
const frame = /(file:\/\/\/[^\s()?]*\/src\/(?:data|content)\/[^\s()?:]+)(?:\?[^\s()?:]*)?:(\d+)(?::(\d+))?/;

/**
 * What to say when records cannot even be loaded: each line with its place and with what to do.
 *
 * @param error as the import of the edition threw it
 * @param files the files that hold records
 * @returns lines “file:line:column – what – how to fix”
 */
export function loadDiagnostics(error: unknown, files: readonly TextFile[]): string[] {
  const { message, stack = '', code, path, name } = error as NodeJS.ErrnoException;
  const at = placeIn(`${stack}\n${message}`);
  if (code === 'ENOENT' && path)
    return [`${path}:1 – there is no such file – put it back, or take out the record that it belongs to`];
  if ('issues' in (error as object)) return schemaDiagnostics(error as never, at.file, files);
  if (code === 'ERR_MODULE_NOT_FOUND')
    return missingModule(message, files) ?? [`${at.text} – ${message} – fix the path of the import`];
  if (/^(Syntax|Type|Reference|Range)Error$/.test(name))
    return [
      `${at.text} – ${message.split('\n')[0]} – look at the ids and names on that line: what does not exist has no value`,
    ];
  return locateMessage(message, files)
    .split('\n')
    .filter(Boolean)
    .map((line) => (placed.test(line) ? line : `${at.text} – ${line} – fix the record that it names`));
}

function placeIn(stack: string): { file: string; text: string } {
  const [, url, line = '1', column = '1'] = frame.exec(stack) ?? [];
  const file = url === undefined ? 'src/edition.ts' : relative('', fileURLToPath(url));
  return { file, text: `${file}:${line}:${column}` };
}

/** Of a record that is parsed on its own, such as `meta`: the keys on the way to the field are found one after another. */
function schemaDiagnostics(
  { issues }: { issues: Parameters<typeof issuesOf>[0] },
  file: string,
  files: readonly TextFile[],
): string[] {
  const text = files.find((one) => one.file === file)?.text ?? '';
  return issuesOf(issues).map(({ field, message }) => {
    const index = field.split('.').reduce((from, key) => {
      const found = text.indexOf(`${key}:`, from);
      return found < 0 ? from : found;
    }, 0);
    const { line, column } = positionAt(text, index);
    return `${file}:${line}:${column} – field ${field}: ${message} – see src/lib/schema for what it takes`;
  });
}

function missingModule(message: string, files: readonly TextFile[]): string[] | undefined {
  const name = /Cannot find module '([^']*)'/.exec(message)?.[1]?.split(/[\\/]/).at(-1);
  for (const { file, text } of files) {
    const index = name ? text.indexOf(`/${name}'`) : -1;
    if (index < 0) continue;
    const { line, column } = positionAt(text, index);
    return [
      `${file}:${line}:${column} – imports ${name}, which does not exist – fix the path, or put the file back`,
    ];
  }
  return undefined;
}
