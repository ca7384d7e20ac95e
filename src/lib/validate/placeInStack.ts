import { asIfHere } from '../edition/editionPath.ts';
import type { Position } from './diagnostic.ts';

/** A place in the edition, in a line of a stack: `at file:///…/src/data/claims.ts:14:3`, of Vite’s `at eval (/…/src/data/claims.ts:14:3)`. */
const frame = /\/(src\/(?:data|content)\/[^\s()?:]+)(?:\?[^\s()?:]*)?:(\d+)(?::(\d+))?/;

/**
 * Where in the edition an error was thrown, or what of it called the engine that threw.
 *
 * @param stack of the error, with its message
 * @returns undefined where the edition has no part in it
 */
export function placeInStack(stack: string): ({ readonly file: string } & Position) | undefined {
  const [, file, line, column = '1'] = frame.exec(asIfHere(stack)) ?? [];
  return file ? { file, line: Number(line), column: Number(column) } : undefined;
}
