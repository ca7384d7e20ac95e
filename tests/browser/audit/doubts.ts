/** The rule and the kind of a doubt, out of a line of `auditPages`: `color-contrast, bgOverlap`. */
export function kindOfDoubt(line: string): string {
  return /^.+?: (.+?): /.exec(line)?.[1] ?? line;
}

/**
 * What axe leaves to a person, by rule and kind of doubt, each with the verdict of one who looked. A kind that is not here
 * fails the audit: look at it, fix it or judge it.
 */
export const judgedDoubts: Readonly<Record<string, string>> = {
  'color-contrast, imgNode':
    'Words in drawings. Their colours are custom properties; tests/unit/colourSafety.test.ts computes their contrast on every ground, light and dark.',
  'color-contrast, bgOverlap':
    'Words under an open card, among marks of a drawing or beside one in the gallery: axe sees that two things overlap, not which is on top. Words and grounds are those of tests/unit/colourSafety.test.ts.',
  'color-contrast, elmPartiallyObscured':
    'Cells that stand half out of a box that scrolls, or half under a card: the colours are those of their neighbours in sight, which axe judges.',
  'color-contrast, elmPartiallyObscuring':
    'The words of a card over the page: the card has a ground of its own, and axe judges its other lines.',
  'color-contrast, nonBmp':
    'One sign alone (an arrow, ƒ, ¶): axe judges no contrast of what may be an icon. Each has the colour of words beside it that are judged.',
  'color-contrast, shortTextContent':
    'One letter or digit alone: axe judges no contrast of what may be an icon. Each has the colour of words beside it that are judged.',
  'color-contrast, color-contrast':
    'Values of the list of facts on how faithful the edition is, for which axe gives no reason: ink on paper, as in other lists of facts, which it judges.',
  'hidden-content, hidden-content':
    'What is hidden until a reader opens or chooses it. Here pages are audited opened, too, and each figure in its last view.',
  'css-orientation-lock, css-orientation-lock':
    'axe would have to load the stylesheets again. None of them asks for the orientation, as a test of this folder proves.',
  'label-content-name-mismatch, label-content-name-mismatch':
    'The button that shows × and is named “Close”, and marks of one sign whose name has it among other words: no word that is seen is missing from a name.',
};
