import { sections } from '../../../data/sections.ts';

/** Where something stands, as it is spoken: “in the abstract”, “section 2.1”. */
export function inSection(number: string): string {
  return number === sections[0].number ? 'in the abstract' : `section ${number}`;
}
