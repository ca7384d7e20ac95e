import { z } from 'astro/zod';

/** The languages of the paper's sources, BCP 47, by name. */
export const languages = { en: 'English', zh: 'Chinese', ko: 'Korean' } as const;

type LanguageId = keyof typeof languages;

/** Accepts the three ids. */
export const languageId = z.enum(Object.keys(languages) as [LanguageId, ...LanguageId[]]);
