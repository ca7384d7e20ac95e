import { isMainSection } from '../claim/isMainSection.ts';
import type { Problem } from './problem.ts';
import { sectionOfFile } from './prose/sectionOfFile.ts';
import type { TextFile } from './textFile.ts';

/** Finds main sections of the paper that no file restates, or two do. */
export function checkCoverage(numbers: readonly string[], files: readonly TextFile[]): Problem[] {
  return numbers.filter(isMainSection).flatMap((number) => {
    const [first, second] = files.filter(({ text }) => sectionOfFile(text) === number);
    const place = { line: 1, column: 1 };
    if (second)
      return [
        {
          file: second.file,
          ...place,
          what: `section ${number} has two files`,
          mend: `keep this or ${first?.file}`,
        },
      ];
    if (first) return [];
    const file = `src/content/sections/${number}.mdx`;
    return [
      {
        file,
        ...place,
        what: `section ${number} has no file`,
        mend: `write this one, beginning with section: "${number}"`,
      },
    ];
  });
}
