import type { TFunction } from 'i18next';
import type { fr } from './fr-site-pages.js';
import type { Hit } from './hit.js';

type Name = keyof (typeof fr)['sitePages'];

/** What one looks for by its name; what is there for those who are signed in alone. */
const PAGES: Readonly<Record<Name, string>> = {
  browse: '/parcourir',
  network: '/reseau',
  history: '/reseau/histoire',
  organizations: '/organisations',
  governance: '/gouvernance',
  sessions: '/formations',
  courses: '/formations/cours',
  coverage: '/formations/couverture',
  returns: '/formations/bilan',
  certificate: '/attestations/verification',
  portals: '/portails',
  items: '/ressources',
  initiatives: '/demarches',
  near: '/demarches/pres-de-chez-moi',
  transparency: '/moderation/transparence',
  receipt: '/moderation/signalement',
  club: '/club',
  workstreams: '/chantiers',
  clubCalendar: '/club/calendrier',
  clubNotices: '/club/besoins',
  reports: '/rapports',
  developers: '/developpeurs',
  sources: '/sources',
  accessibility: '/accessibilite',
  terms: '/conditions',
  privacy: '/confidentialite',
  legalNotice: '/mentions-legales',
  signUp: '/inscription',
  signIn: '/connexion',
  place: '/espace',
  account: '/compte',
  security: '/compte/securite',
  ownData: '/compte/donnees',
  notifications: '/notifications',
  ownTraining: '/formations/mes-formations',
  ownCertificates: '/formations/mes-attestations',
  trainingNeeds: '/formations/besoins',
  ownContributions: '/demarches/mes-contributions',
  answers: '/demarches/reponses',
  moderation: '/moderation',
  ownTasks: '/chantiers/mes-taches',
  directory: '/club/annuaire',
  dues: '/cotisations',
  media: '/mediatheque',
  manageItems: '/ressources/gerer',
};
const SIGNED_IN: ReadonlySet<Name> = new Set<Name>([
  ...(['place', 'account', 'security', 'ownData', 'notifications', 'ownTraining', 'ownCertificates'] as const),
  ...(['trainingNeeds', 'ownContributions', 'answers', 'moderation', 'ownTasks', 'directory', 'dues'] as const),
  ...(['media', 'manageItems'] as const),
]);
const SIGNED_OUT: ReadonlySet<Name> = new Set<Name>(['signUp', 'signIn']);
const MOST = 3;

/** The pages each typed word of which begins a word of their title or of what they are also looked for by; those by their title first. */
export function pagesFor(text: string, t: TFunction, isSignedIn: boolean): Hit[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const has = (words: readonly string[]): boolean =>
    typed.every((part) => words.some((word) => word.startsWith(part) || singular(word) === singular(part)));
  const fits = (Object.keys(PAGES) as Name[])
    .filter((name) => !(isSignedIn ? SIGNED_OUT : SIGNED_IN).has(name))
    .flatMap((name) => {
      const title = t(`sitePages.${name}.title`);
      const inTitle = has(wordsOf(title));
      return inTitle || has(wordsOf(`${title} ${t(`sitePages.${name}.words`)}`)) ? [{ name, title, inTitle }] : [];
    })
    .toSorted((one, other) => Number(other.inTitle) - Number(one.inTitle));
  return fits
    .slice(0, MOST)
    .map(({ name, title }) => ({ id: `page ${name}`, to: PAGES[name], name: title, detail: t('search.page') }));
}

const singular = (word: string): string => word.replace(/[sx]$/, '');

/** Without accents and capitals; articles say nothing. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));
const ARTICLES = new Set([
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'des',
  'de',
  'du',
  'd',
  'et',
  'a',
  'au',
  'aux',
  'en',
  'the',
  'of',
  'and',
  'to',
]);
