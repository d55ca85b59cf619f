import i18next, { type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { type Language } from '../format/format.js';
import { formatter } from './formatter.js';
import { fr } from './fr.js';

const STORED = 'language';

type Load = () => Promise<{ fr: object } | { en: object }>;

/** Texts that come with the pages that show them, not with the first view. */
export const PARTS = {
  account: { fr: () => import('./fr-account.js'), en: () => import('./en-account.js') },
  chain: { fr: () => import('../chain/fr.js'), en: () => import('../chain/en.js') },
  governance: { fr: () => import('../governance/fr.js'), en: () => import('../governance/en.js') },
  notifications: { fr: () => import('../notifications/fr.js'), en: () => import('../notifications/en.js') },
  legal: { fr: () => import('../legal/fr.js'), en: () => import('../legal/en.js') },
  sitePages: { fr: () => import('../search/fr-site-pages.js'), en: () => import('../search/en-site-pages.js') },
  records: { fr: () => import('../records/fr.js'), en: () => import('../records/en.js') },
  training: { fr: () => import('../training/fr.js'), en: () => import('../training/en.js') },
  certificate: { fr: () => import('../certificate/fr.js'), en: () => import('../certificate/en.js') },
  quality: { fr: () => import('../quality/fr.js'), en: () => import('../quality/en.js') },
  coverage: { fr: () => import('../coverage/fr.js'), en: () => import('../coverage/en.js') },
  report: { fr: () => import('../report/fr.js'), en: () => import('../report/en.js') },
  reportEditor: { fr: () => import('../report/editor/fr.js'), en: () => import('../report/editor/en.js') },
  dues: { fr: () => import('../dues/fr.js'), en: () => import('../dues/en.js') },
  media: { fr: () => import('../media/fr.js'), en: () => import('../media/en.js') },
  itemEditor: { fr: () => import('../item-editor/fr.js'), en: () => import('../item-editor/en.js') },
  itemImport: { fr: () => import('../item-import/fr.js'), en: () => import('../item-import/en.js') },
  itemCorrection: { fr: () => import('../item-correction/fr.js'), en: () => import('../item-correction/en.js') },
  itemReview: { fr: () => import('../item-review/fr.js'), en: () => import('../item-review/en.js') },
  keptItems: { fr: () => import('../kept-items/fr.js'), en: () => import('../kept-items/en.js') },
  handover: { fr: () => import('../handover/fr.js'), en: () => import('../handover/en.js') },
  viewpoint: { fr: () => import('../viewpoint/fr.js'), en: () => import('../viewpoint/en.js') },
  discussion: { fr: () => import('../discussion/fr.js'), en: () => import('../discussion/en.js') },
  clubFile: { fr: () => import('../club/file/fr.js'), en: () => import('../club/file/en.js') },
  meeting: { fr: () => import('../club/meeting/fr.js'), en: () => import('../club/meeting/en.js') },
  poll: { fr: () => import('../club/poll/fr.js'), en: () => import('../club/poll/en.js') },
  clubHome: { fr: () => import('../club/home/fr.js'), en: () => import('../club/home/en.js') },
  clubNotice: { fr: () => import('../club/notice/fr.js'), en: () => import('../club/notice/en.js') },
  clubCalendar: { fr: () => import('../club/calendar/fr.js'), en: () => import('../club/calendar/en.js') },
  clubMember: { fr: () => import('../club/member/fr.js'), en: () => import('../club/member/en.js') },
  portals: { fr: () => import('../portals/fr.js'), en: () => import('../portals/en.js') },
  moderation: { fr: () => import('../moderation/fr.js'), en: () => import('../moderation/en.js') },
  survey: { fr: () => import('../initiative/survey/fr.js'), en: () => import('../initiative/survey/en.js') },
  document: { fr: () => import('../initiative/document/fr.js'), en: () => import('../initiative/document/en.js') },
  photo: { fr: () => import('../initiative/photo/fr.js'), en: () => import('../initiative/photo/en.js') },
  budget: { fr: () => import('../initiative/budget/fr.js'), en: () => import('../initiative/budget/en.js') },
  synthesis: { fr: () => import('../initiative/synthesis/fr.js'), en: () => import('../initiative/synthesis/en.js') },
  heard: { fr: () => import('../initiative/heard/fr.js'), en: () => import('../initiative/heard/en.js') },
  initiative: { fr: () => import('../initiative/fr.js'), en: () => import('../initiative/en.js') },
  entry: { fr: () => import('../initiative/entry/fr.js'), en: () => import('../initiative/entry/en.js') },
  club: { fr: () => import('../club/fr.js'), en: () => import('../club/en.js') },
  desk: { fr: () => import('../portal-desk/fr.js'), en: () => import('../portal-desk/en.js') },
  developers: { fr: () => import('../developers/fr.js'), en: () => import('../developers/en.js') },
} satisfies Record<string, Record<Language, Load>>;

export type TextPart = keyof typeof PARTS;

const asked = new Set<TextPart>();
const there = new Set<string>();

/** French comes with the page; English is fetched when asked. */
async function loadEnglish(): Promise<void> {
  if (i18next.hasResourceBundle('en', 'translation')) return;
  const { en } = await import('./en.js');
  i18next.addResourceBundle('en', 'translation', en);
}

async function loadPart(part: TextPart, language: Language): Promise<void> {
  const place = `${language} ${part}`;
  if (there.has(place)) return;
  const [texts] = Object.values(await PARTS[part][language]());
  i18next.addResourceBundle(language, 'translation', texts, true);
  there.add(place);
}

/** Brings the texts of a part of the portal, in the language of the page and in any that is chosen later. */
export async function loadTexts(part: TextPart): Promise<void> {
  asked.add(part);
  await loadPart(part, currentLanguage());
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'fr');

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

export async function startTranslations(): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use(formatter)
    .init({
      lng: 'fr',
      fallbackLng: 'fr',
      resources: { fr: { translation: fr } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
    });
  await setLanguage(storedLanguage());
  return i18next;
}

export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
  await Promise.all([...asked].map((part) => loadPart(part, language)));
  // First: what is asked of the server once the words have changed is to be answered in the same language.
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
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
