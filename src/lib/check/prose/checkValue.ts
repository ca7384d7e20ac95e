import { isMainSection } from '../../claim/isMainSection.ts';
import { didYouMean } from '../didYouMean.ts';
import type { PropRule } from '../proseWords.ts';
import type { ProseEdition } from './proseEdition.ts';

type Fault = { readonly what: string; readonly mend: string };

/** Finds what is wrong with the text of a property: an id that no record has, a value that is not among the allowed. */
export function checkValue(value: string, rule: PropRule, edition: ProseEdition): Fault[] {
  switch (rule.is) {
    case 'id':
      return among(value, rule.of, edition[rule.of]);
    case 'ids':
      return value.split(' ').flatMap((id) => among(id, rule.of, edition[rule.of]));
    case 'paragraph':
      return among(
        value,
        'paragraphs',
        Object.values(edition.sections).flatMap(({ paragraphs }) => paragraphs),
      );
    case 'subsection':
      return among(
        value,
        'subsections',
        Object.keys(edition.sections).filter((number) => !isMainSection(number)),
      );
    case 'reference':
      return value.startsWith('figure:')
        ? among(value.slice('figure:'.length), 'figures', edition.figures)
        : among(value, 'sections', edition.sections);
    case 'one-of':
      return among(value, 'allowed values', rule.values);
    default:
      return [];
  }
}

function among(
  id: string,
  what: string,
  records: Readonly<Record<string, unknown>> | readonly string[],
): Fault[] {
  const ids: readonly string[] = Array.isArray(records) ? records : Object.keys(records);
  if (ids.includes(id)) return [];
  const mend = ids.length < 8 ? `write one of ${ids.join(', ')}` : `write the id of one of the ${what}`;
  return [{ what: `“${id}” is not among the ${what}`, mend: didYouMean(id, ids, mend) }];
}
