/**
 * Text as browsers compare it when they look for words: without case and accents. It folds sign by sign, so that the length of a
 * folded beginning is the place in the folded whole.
 */
export function foldText(text: string): string {
  return [...text].map((sign) => sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).join('');
}
