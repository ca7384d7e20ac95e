import { locale } from '#edition/data/language.ts';

const segmenter = new Intl.Segmenter(locale.tag, { granularity: 'sentence' });

/** What stands in a text for what is not yet printed there: a word with a capital, as a name or number may begin a sentence. */
export const standIn = 'X';

/** Where the sentences of a text start, by the rules of the edition's language: one more starts where the text ends. */
export function sentenceStarts(text: string): readonly number[] {
  return [0, ...[...segmenter.segment(text)].map(({ index, segment }) => index + segment.length)];
}

/** Whether what stands at a place of a text is the first of its sentence. */
export function beginsSentence(text: string, at: number): boolean {
  return sentenceStarts(text).some((start) => start <= at && !text.slice(start, at).trim());
}
