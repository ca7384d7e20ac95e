import * as words from '#edition/data/language.ts';

const names = new Intl.DisplayNames(words.locale.tag, { type: 'language' });

/** The name of a language by its BCP 47 tag, whatever its script or country: `zh-Hans` → “Chinese”. */
export function languageName(tag: string): string {
  return names.of(new Intl.Locale(tag).language) ?? tag;
}
