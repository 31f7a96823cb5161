/** The languages every sentence exists in; French comes first. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'fr';

/** The first known language of an `Accept-Language` header, or French. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return languages.find((language) => language === wanted.find(isLanguage)) ?? defaultLanguage;
}

const isLanguage = (text: string): boolean => languages.some((language) => language === text);
