/** Words that join others and say nothing by themselves. */
const joining = new Set(['a', 'and', 'at', 'in', 'of', 'or', 'the', 'ƒ']);
/** A mark of a scale, or a count: a number and what it counts in. */
const scale = /^[\d.,\s–%]+(thousand|million|billion|trillion)?$/;

/**
 * Hides words of a drawing from screen readers, in place, where they would be heard twice or out of place: those that
 * the name of a link holds already, and the numbers of scales. Annotations and all else that is said nowhere else stay.
 * Drawings without links are one picture to a screen reader: nothing to hide.
 */
export function hideSaid(svg: SVGElement): void {
  const links = [...svg.querySelectorAll('a')];
  if (links.length === 0) return;
  const names = links.map((link) => new Set(wordsOf(link.getAttribute('aria-label') ?? '')));
  for (const text of svg.querySelectorAll('text')) {
    const link = text.closest('a');
    const lines = [...text.querySelectorAll('tspan')];
    const shown = (lines.length > 0 ? lines : [text]).map(({ textContent }) => textContent).join(' ');
    const said = link
      ? link.hasAttribute('aria-label')
      : scale.test(shown.trim()) || names.some((name) => wordsOf(shown).every((word) => name.has(word)));
    if (said) text.setAttribute('aria-hidden', 'true');
  }
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,’–-]*/gu) ?? [];
  return words.map((word) => word.replace(/[.,]+$/, '')).filter((word) => !joining.has(word));
}
