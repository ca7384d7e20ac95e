import katex from 'katex';
import { parseHTML } from 'linkedom';

/**
 * TeX as MathML, which browsers and screen readers know by themselves: no script and no style of its own. The TeX stays in it as an
 * annotation, which browsers do not show.
 *
 * @param display `block`: on a line of its own
 * @throws Error that says where the TeX is wrong
 */
export function formatMath(tex: string, display: 'inline' | 'block'): string {
  const { document } = parseHTML(`<html><body>${render(tex, display)}</body></html>`);
  for (const math of document.querySelectorAll('math')) {
    for (const letter of math.querySelectorAll('mi')) styleLetter(letter);
    for (const table of math.querySelectorAll('mtable')) alignCells(table);
  }
  return document.querySelector('math')?.toString() ?? '';
}

function render(tex: string, display: 'inline' | 'block'): string {
  try {
    return katex.renderToString(tex, {
      displayMode: display === 'block',
      output: 'mathml',
      throwOnError: true,
      strict: 'error',
      // Else it would set the name of the command in red, and go on.
      trust: ({ command }) => {
        throw new Error(`${command} is not allowed`);
      },
    });
  } catch (error) {
    // KaTeX marks the place with combining signs, which a terminal mangles.
    const said = (error as Error).message.replace(/^KaTeX parse error: /, '').replaceAll('\u0332', '');
    throw new Error(`the TeX cannot be set: ${said.replace(/\s+/g, ' ').trim()}`);
  }
}

/** Letters that Unicode has in other hands at places of their own, where browsers know no attribute for it. */
const hands: Readonly<Record<string, readonly [upper: number, lower: number]>> = {
  'double-struck': [0x1d538, 0x1d552],
  script: [0x1d49c, 0x1d4b6],
  fraktur: [0x1d504, 0x1d51e],
};

/** Those that had a place before: the others of their alphabet leave a gap there. */
const older: Readonly<Record<string, string>> = {
  ...{ 'double-struck C': 'ℂ', 'double-struck H': 'ℍ', 'double-struck N': 'ℕ', 'double-struck P': 'ℙ' },
  ...{ 'double-struck Q': 'ℚ', 'double-struck R': 'ℝ', 'double-struck Z': 'ℤ' },
  ...{ 'script B': 'ℬ', 'script E': 'ℰ', 'script F': 'ℱ', 'script H': 'ℋ', 'script I': 'ℐ', 'script L': 'ℒ' },
  ...{ 'script M': 'ℳ', 'script R': 'ℛ', 'script e': 'ℯ', 'script g': 'ℊ', 'script o': 'ℴ' },
  ...{ 'fraktur C': 'ℭ', 'fraktur H': 'ℌ', 'fraktur I': 'ℑ', 'fraktur R': 'ℜ', 'fraktur Z': 'ℨ' },
};

/**
 * Gives a letter a class by which the stylesheet makes it italic or bold: browsers would look for it in a typeface for mathematics,
 * which many machines lack, and know no other variants. Script, Fraktur and blackboard letters become those of Unicode.
 */
function styleLetter(letter: Element): void {
  const text = letter.textContent ?? '';
  const variant = letter.getAttribute('mathvariant');
  const hand = variant ? hands[variant] : undefined;
  if (hand)
    letter.textContent = text.replace(/[A-Za-z]/g, (sign) => {
      const isUpper = sign < 'a';
      const place = sign.charCodeAt(0) - (isUpper ? 65 : 97);
      return older[`${variant} ${sign}`] ?? String.fromCodePoint(hand[isUpper ? 0 : 1] + place);
    });
  else if (variant && variant !== 'normal') letter.setAttribute('class', variant);
  else if (!variant && [...text].length === 1) letter.setAttribute('class', 'italic');
}

/** Gives each cell the side that its column is set to: of the attribute for it only Firefox takes note. */
function alignCells(table: Element): void {
  const sides = table.getAttribute('columnalign')?.split(' ') ?? [];
  for (const row of table.children)
    [...row.children].forEach((cell, index) => {
      const side = sides[index];
      if (side === 'left' || side === 'right') cell.setAttribute('class', side);
    });
}
