import { splitEditorText } from '../format/editorText.ts';
import type { Hero } from '../schema/hero.ts';
import { type Diagnostic, positionAt, type TextFile } from './diagnostic.ts';
import { looseNumerals } from './looseNumerals.ts';
import { didYouMean } from './suggestion.ts';

/** What the head of the front page names. */
interface HeroEdition {
  readonly hero: Hero;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
  /** Words that hold a digit and are no quantity. */
  readonly names: readonly string[];
}

/**
 * Finds claims and a figure that the head of the front page names and that do not exist, and digits that its sentence types.
 *
 * @param source `src/data/hero.ts`
 */
export function validateHero({ hero, claims, figures, names }: HeroEdition, source: TextFile): Diagnostic[] {
  const { says, figure } = hero;
  const parts = splitEditorText(says);
  const named = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.claim]));
  const typed = parts.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  const problem = (entry: string, what: string, fix: string): Diagnostic => ({
    file: source.file,
    ...positionAt(source.text, Math.max(0, source.text.indexOf(entry))),
    what,
    fix,
  });
  const missing = (kind: string, id: string, all: Readonly<Record<string, unknown>>) =>
    Object.hasOwn(all, id)
      ? []
      : [problem(id, `“${id}” names no ${kind}`, didYouMean(id, Object.keys(all), 'name one that exists'))];
  return [
    ...named.flatMap((id) => missing('claim', id, claims)),
    ...missing('figure', figure, figures),
    ...looseNumerals(typed, names, false).map(({ numeral }) =>
      problem(
        numeral,
        `the sentence of the front page types “${numeral}”`,
        'write {claim-id}, which prints the value and links it',
      ),
    ),
  ];
}
