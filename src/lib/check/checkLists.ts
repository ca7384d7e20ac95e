import { didYouMean } from './didYouMean.ts';
import { placeAt } from './placeAt.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './textFile.ts';

/** Lists of an edition that are no records: ids for the front page, names that hold a digit. */
export interface Lists {
  readonly highlights: readonly string[];
  readonly names: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Finds entries of these lists that name no claim, stand twice, or free what is no name. */
export function checkLists({ highlights, names, claims }: Lists, files: readonly TextFile[]): Problem[] {
  return [
    ...highlights
      .map(String)
      .flatMap((id, index) => [
        ...(Object.hasOwn(claims, id)
          ? []
          : problem('highlights', id, 'names no claim', didYouMean(id, Object.keys(claims), 'take it out'))),
        ...twice('highlights', highlights.map(String), id, index),
      ]),
    ...names
      .map(String)
      .flatMap((name, index) => [
        ...(/^\S(.*\S)?$/u.test(name) && /\d/.test(name) && name.length <= 40
          ? []
          : problem(
              'names',
              name,
              'is no name that holds a digit',
              'take it out: only such names need a place here',
            )),
        ...twice('names', names.map(String), name, index),
      ]),
  ];

  function twice(list: string, all: readonly string[], entry: string, index: number): Problem[] {
    return all.indexOf(entry) === index ? [] : problem(list, entry, 'stands twice', 'keep one of them');
  }

  function problem(list: string, entry: string, what: string, mend: string): Problem[] {
    const file = `src/data/${list}.ts`;
    const text = files.find((one) => one.file === file)?.text ?? '';
    return [
      {
        file,
        ...placeAt(text, Math.max(0, text.lastIndexOf(`'${entry}'`))),
        what: `“${entry}” ${what}`,
        mend,
      },
    ];
  }
}
