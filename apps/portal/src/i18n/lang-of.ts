import type { Language } from '../format/format.js';

/** What people wrote is heard and divided in its own language, where that is not the one of the page. */
export const langOf = (language: Language, locale: string | null | undefined): string | undefined =>
  locale === language ? undefined : (locale ?? undefined);

/** The same for what is shown in the language of the page where somebody wrote it in that. */
export const langOfTexts = (
  language: Language,
  { locale, locales }: { locale: string; locales: readonly string[] },
): string | undefined => (locales.includes(language) ? undefined : locale);

/** What a picture shows is told in the other language where nobody told it in that of the page; all around it may be in either. */
export const langOfPicture = (
  language: Language,
  { alternativeFr, alternativeEn }: { alternativeFr: string | null; alternativeEn: string | null },
): string => {
  if (language === 'en') return alternativeFr && !alternativeEn ? 'fr' : 'en';
  return alternativeEn && !alternativeFr ? 'en' : 'fr';
};
