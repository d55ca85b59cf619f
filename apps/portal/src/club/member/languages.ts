import { useLanguage } from '../../i18n/index.js';

/** Languages that are offered to choose from: of the network’s territories and neighbours first. */
export const LANGUAGES = [
  ...['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'ar'],
  ...['br', 'ca', 'co', 'eu', 'oc', 'gcf', 'rcf', 'fsl'],
] as const;

/** Those that browsers have no name for. */
const OWN: Record<string, { fr: string; en: string }> = {
  gcf: { fr: 'créole des Antilles', en: 'Antillean Creole' },
  rcf: { fr: 'créole réunionnais', en: 'Réunion Creole' },
  fsl: { fr: 'langue des signes française', en: 'French Sign Language' },
};

/** What a language is called in the language of the page. */
export function useLanguageName(): (code: string) => string {
  const language = useLanguage();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (code) => OWN[code]?.[language] ?? names.of(code) ?? code;
}
