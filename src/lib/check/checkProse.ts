import { checkCharacters } from './checkCharacters.ts';
import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import { checkFigures } from './prose/checkFigures.ts';
import { checkFootnotes } from './prose/checkFootnotes.ts';
import { checkFrontmatter } from './prose/checkFrontmatter.ts';
import { checkLinks } from './prose/checkLinks.ts';
import { checkMarkup } from './prose/checkMarkup.ts';
import { checkMentions } from './prose/checkMentions.ts';
import { checkNumerals } from './prose/checkNumerals.ts';
import { checkNums } from './prose/checkNums.ts';
import { checkOrder } from './prose/checkOrder.ts';
import { checkOutside } from './prose/checkOutside.ts';
import { checkParts } from './prose/checkParts.ts';
import { checkReferences } from './prose/checkReferences.ts';
import { checkTerms } from './prose/checkTerms.ts';
import { checkUndefinedFootnotes } from './prose/checkUndefinedFootnotes.ts';
import { checkWords } from './prose/checkWords.ts';
import { outlineOf } from './prose/outlineOf.ts';
import { parseProse } from './prose/parseProse.ts';
import type { ProseEdition } from './prose/proseEdition.ts';
import type { ProseFile } from './prose/proseFile.ts';
import { sectionOfFile } from './prose/sectionOfFile.ts';

const checks: readonly ((file: ProseFile) => Finding[])[] = [
  checkFrontmatter,
  checkMarkup,
  checkLinks,
  checkReferences,
  checkOutside,
  checkOrder,
  checkParts,
  checkWords,
  checkNums,
  checkNumerals,
  checkMentions,
  checkTerms,
  checkFigures,
  checkFootnotes,
  checkUndefinedFootnotes,
];

/**
 * Finds everything in a section's MDX that must stop a build.
 *
 * @param text the file as it stands on disk, front matter included
 * @param options.file its path, for the messages
 * @param options.edition the records that it may name
 * @returns the problems in the order of their places; only the syntax error where the file cannot be parsed
 */
export function checkProse(
  text: string,
  { file, edition }: { file: string; edition: ProseEdition },
): Problem[] {
  const parsed = parse(text.replace(/^\uFEFF/, ''), edition);
  const findings = Array.isArray(parsed) ? parsed : checks.flatMap((check) => check(parsed));
  return [...checkCharacters(text), ...findings]
    .map(({ at, what, mend }) => ({ file, line: at.line, column: at.column, what, mend }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function parse(text: string, edition: ProseEdition): ProseFile | Finding[] {
  try {
    const tree = parseProse(text);
    return { text, tree, edition, outline: outlineOf(sectionOfFile(text), Object.keys(edition.sections)) };
  } catch (error) {
    const { line = 1, column = 1, reason } = error as { line?: number; column?: number; reason?: string };
    if (reason === undefined) throw error;
    return [
      {
        at: { line, column },
        what: reason,
        mend: 'mend the tag or the brace there; a plain < or { is written \\< or \\{',
      },
    ];
  }
}
