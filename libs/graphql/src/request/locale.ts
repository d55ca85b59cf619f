/** Languages that the product speaks. */
export type Locale = 'fr' | 'en';

/** A text in each of them. */
export type Words = Readonly<Record<Locale, string>>;

/** The first of our languages that the header prefers; French where it names none. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((p) => p.trim().startsWith('q='));
      return { locale: tag.slice(0, 2), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ locale, quality }) => (locale === 'fr' || locale === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (wanted[0]?.locale as Locale | undefined) ?? 'fr';
}
