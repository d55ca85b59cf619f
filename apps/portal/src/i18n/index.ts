import i18next, { type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../format/format.js';
import { fr } from './fr.js';

const STORED = 'language';

/** French comes with the page; English is fetched when asked. */
async function loadEnglish(): Promise<void> {
  if (i18next.hasResourceBundle('en', 'translation')) return;
  const { en } = await import('./en.js');
  i18next.addResourceBundle('en', 'translation', en);
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

export async function startTranslations(): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: { translation: fr } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await setLanguage(storedLanguage());
  return i18next;
}

export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage refused: the choice lasts for this visit.
  }
}

/** The language of the page, for Intl. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'fr';
}
