import { type Head } from './head.js';
import {
  activityHead,
  agreementHead,
  bodyHead,
  courseHead,
  editionHead,
  meetingHead,
  organizationHead,
  placeHead,
  reportHead,
  territoryHead,
  trainingSessionHead,
} from './records.js';
import { alternatesOf, dayOf, itemsAsked } from './items-asked.js';
import { itemHead, portalHead, retakeHead } from './portals.js';
import { CLUB_PAGES } from './club.js';
import { PARTICIPATION_PAGES } from './participation.js';
import { type MadePages } from './made.js';
import { type Read } from './read.js';

/** What the address of a page says. */
export interface PageAddress {
  /** Of its path, by the names in the pattern. */
  parts: Record<string, string>;
  /** The day of the page, as the address gives it. */
  asOf?: string;
  /** The address of the portal. */
  base: string;
  /** Of a territory that has ended. */
  id?: string;
}

/** The words of a record; null where there is none, undefined where that could not be found out. */
export type RecordHead = (
  read: Read,
  asked: PageAddress,
) => Promise<(Head & { isPrivate?: boolean }) | null | undefined>;

export interface Page {
  title?: string;
  description?: string;
  /** A page of a record, which has its own words. */
  record?: RecordHead;
  /** One of the pages that the build of the portal makes, and has the words of. */
  isMade?: boolean;
  /** For whoever works here, or a step on the way: search engines leave it out. */
  isPrivate?: boolean;
  /** It lists items, which can be followed and had as files. */
  hasItems?: boolean;
}

const DEFAULT =
  'La plateforme commune d’un réseau de CAUE : territoires de France depuis 1943, organisations, accords et gouvernance, datés et sourcés.';
const own = (title: string): Page => ({ title, isPrivate: true });

/** Every address of the portal, as in its `routes/`, and what its page says before it is drawn. */
export const PAGES: Readonly<Record<string, Page>> = {
  '/': {
    description:
      'Le découpage administratif de la France, réel et daté : communes, intercommunalités, départements et régions, depuis 1943.',
  },
  '/recherche': { title: 'Chercher un territoire', isPrivate: true },
  '/territoires/:kind/:code': { record: territoryHead },
  '/parcourir': {
    title: 'Parcourir la carte',
    description: 'Région, département, commune : la France, carte et liste, à la date de votre choix.',
  },
  '/parcourir/:region': { record: placeHead('REGION', 'region') },
  '/parcourir/:region/:departement': { record: placeHead('DEPARTEMENT', 'departement') },
  '/organisations': {
    title: 'Annuaire des organisations',
    description: 'Les organisations du réseau S-PASS : CAUE, fédération et partenaires, avec la précision des sources.',
  },
  '/organisations/:key': { record: organizationHead },
  '/organisations/:key/activite/:year': { record: activityHead },
  '/organisations/:key/acces': own('Accès'),
  '/inscription': own('Ouvrir un compte'),
  '/verifier': own('Confirmez votre adresse'),
  '/connexion': own('Se connecter'),
  '/mot-de-passe-oublie': own('Mot de passe oublié'),
  '/mot-de-passe': own('Choisir un autre mot de passe'),
  '/invitation': own('Une invitation vous attend'),
  '/rapports': {
    title: 'Tableaux',
    description:
      'Des tableaux prêts à l’emploi, à la date de votre choix, à lire, à télécharger ou à brancher sur vos outils.',
  },
  '/rapports/nouveau': own('Écrire un tableau'),
  '/rapports/:name/modifier': own('Modifier un tableau'),
  '/rapports/:name': { record: reportHead },
  '/rapports/:name/editions/:id': { record: editionHead },
  '/espace': own('Votre espace'),
  '/mediatheque': own('Médiathèque'),
  '/mediatheque/:id': own('Où un média est montré'),
  '/mandats': {
    title: 'Mandats',
    description: 'Qui siège dans les instances du réseau, et jusqu’à quand.',
  },
  '/administration/comptes': own('Comptes'),
  '/administration/invitations': own('Invitations'),
  '/administration/roles': own('Rôles du réseau'),
  '/administration/taches': own('Tâches de fond'),
  '/compte': own('Profil'),
  '/compte/securite': own('Sécurité'),
  '/compte/sessions': own('Sessions'),
  '/compte/jetons': own('Jetons'),
  '/compte/webhooks': own('Webhooks'),
  '/compte/webhooks/:id': own('Webhook'),
  '/compte/notifications': own('Notifications'),
  '/compte/recherches': own('Recherches'),
  '/notifications': own('Notifications'),
  '/compte/roles': own('Rôles'),
  '/compte/consentements': own('Consentements'),
  '/compte/donnees': own('Vos données'),
  '/compte/activite': own('Activité'),
  '/gouvernance': {
    title: 'Gouvernance',
    description: 'Les instances du réseau : qui y siège et depuis quand, leurs réunions et leurs décisions.',
  },
  '/gouvernance/reunions/:id': { record: meetingHead },
  '/gouvernance/:key': { record: bodyHead },
  '/formations': {
    title: 'Sessions de formation',
    description: 'Les formations du réseau S-PASS : dates et lieux.',
  },
  '/formations/mes-formations': own('Mes formations'),
  '/formations/besoins': own('Besoins de formation'),
  '/formations/evaluation': own('Votre avis sur une formation'),
  '/formations/evaluations/:id': own('Évaluation d’une formation'),
  '/formations/place': own('Une place pour vous'),
  '/formations/couverture': {
    title: 'Équipes formées',
    description: 'Combien de CAUE ont formé toute leur équipe, à toute date, et depuis quand.',
  },
  '/formations/equipe': own('Formation de mon équipe'),
  '/formations/equipe/:key': own('Formation de l’équipe'),
  '/formations/bilan': own('Bilans pédagogiques et financiers'),
  '/formations/bilan/:id': own('Bilan pédagogique et financier'),
  '/formations/bilan/:id/lignes/:code': own('Ligne d’un bilan'),
  '/formations/qualite': own('Qualité de l’organisme'),
  '/formations/qualite/:key': own('Qualité de l’organisme'),
  '/formations/qualite/:key/preuves': own('Preuves'),
  '/formations/qualite/:key/reclamations': own('Réclamations et amélioration'),
  '/formations/qualite/:key/agrements': own('Déclarations, certifications et agréments'),
  '/formations/qualite/:key/intervenants': own('Personnes qui forment et sous-traitance'),
  '/formations/cours': {
    title: 'Formations proposées',
    description: 'Ce que les organisations du réseau S-PASS enseignent, à qui, comment et pour quel prix.',
  },
  '/formations/cours/:id': { record: courseHead },
  '/formations/cours/:id/resultats/:year': {
    title: 'Résultats d’une formation',
    description:
      'Ce qui est ressorti d’une formation dans une année : inscrits, présents, heures, suivi complet, abandons, attestations.',
  },
  '/formations/sessions/emargement': own('Feuilles d’émargement gardées'),
  '/formations/sessions/:id': { record: trainingSessionHead },
  '/formations/mes-attestations': own('Mes attestations'),
  '/attestations/verification': own('Vérifier une attestation'),
  '/formations/sessions/:id/emargement': own('Émargement'),
  '/emargement/:halfDayId': own('Signer ma présence'),
  '/portails': {
    title: 'Portails',
    description: 'Ce que les CAUE et leurs partenaires montrent : par acteur, par thème ou par projet.',
  },
  '/portails/:slug/gerer': own('Gérer un portail'),
  ...CLUB_PAGES,
  ...PARTICIPATION_PAGES,
  '/portails/transmission': own('Transmission de contenus'),
  '/portails/:slug': { record: portalHead, hasItems: true },
  '/ressources': {
    title: 'Fiches, ressources et carnets',
    description: 'Tout ce que le réseau S-PASS a publié, quel que soit le portail : à retrouver, à reprendre, à citer.',
    hasItems: true,
  },
  '/ressources/nouveau': own('Écrire une fiche, une ressource ou un carnet'),
  '/ressources/gerer': own('Ce que tient l’organisation'),
  '/ressources/importer': own('Importer un tableau'),
  '/ressources/a-relire': own('À relire'),
  '/ressources/corrections': own('Corrections proposées'),
  '/ressources/liens': own('Liens rompus'),
  '/ressources/:id/versions': own('Versions d’un contenu'),
  '/ressources/:id/relire': own('Relire un contenu'),
  '/ressources/:id/source': own('La source a changé'),
  '/ressources/:id/ecrire': own('Écrire un contenu'),
  '/ressources/:id': { record: itemHead },
  '/ressources/:id/reprises': own('Ce qui a été fait à partir d’un contenu'),
  '/ressources/:id/reprendre': { record: retakeHead },
  '/ressources/:id/photographies': own('Photographies de la série'),
  '/reseau': {
    title: 'Le réseau dans le temps',
    description: 'Qui était membre du réseau S-PASS à une date donnée, par quel accord, et d’après quelles sources.',
  },
  '/reseau/histoire': {
    title: 'Histoire du réseau',
    description: 'Les faits datés du réseau S-PASS depuis 2013, chacun avec ses sources.',
  },
  '/reseau/accords/:key': { record: agreementHead },
  '/cotisations': own('Cotisations'),
  '/cotisations/baremes': own('Barèmes'),
  '/cotisations/appels/nouveau': own('Préparer un appel de cotisations'),
  '/cotisations/appels/:id': own('Appel de cotisations'),
  '/cotisations/:id': own('Cotisation'),
  '/document': own('Document'),
  '/enchainement/:id': own('Enchaînement'),
  '/objets/:id': own('Objet'),
  '/subventions': { title: 'Subventions', description: 'Les subventions demandées et obtenues par le réseau S-PASS.' },
  '/developpeurs': {
    title: 'Pour les développeurs',
    description:
      'L’API GraphQL de S-PASS Territoires : démarrer en cinq minutes, guides, schéma, erreurs, prix et changements.',
  },
  '/developpeurs/guides/:guide': { isMade: true },
  '/developpeurs/schema': {
    title: 'Référence du schéma',
    description:
      'Chaque type et chaque champ du schéma GraphQL : ce qu’il répond, qui peut le demander, ce qu’il coûte.',
  },
  '/developpeurs/schema/:type': { isMade: true },
  '/developpeurs/erreurs': {
    title: 'Catalogue des erreurs',
    description: 'Chaque code d’erreur de l’API : ce qu’il veut dire, ce qu’il faut faire, et un exemple qui le donne.',
  },
  '/developpeurs/erreurs/:code': { isMade: true },
  '/developpeurs/prix': {
    title: 'Calculer un prix',
    description: 'Ce que coûterait une opération GraphQL, avant de la lancer.',
  },
  '/developpeurs/documents': {
    title: 'Registre des documents',
    description:
      'Les documents GraphQL que des programmes demandent par leur identifiant, avec leur prix et leur usage.',
  },
  '/developpeurs/documents/:id': own('Document enregistré'),
  '/developpeurs/changements': {
    title: 'Changements du schéma',
    description: 'Ce qui change dans le schéma GraphQL, jour par jour, et ce qui va disparaître, avec sa date.',
  },
  '/accessibilite': {
    title: 'Déclaration d’accessibilité',
    description: 'Ce qui a été vérifié de l’accessibilité de ce portail, ce qui ne l’a pas été, et à qui le dire.',
  },
  '/conditions': {
    title: 'Conditions d’utilisation',
    description: 'Ce à quoi l’on s’engage en ouvrant un compte sur S-PASS Territoires.',
  },
  '/confidentialite': {
    title: 'Confidentialité',
    description: 'Ce que ce service sait de vous, pour combien de temps, qui le voit, et comment le reprendre.',
  },
  '/mentions-legales': {
    title: 'Mentions légales',
    description: 'Qui publie ce service, qui l’héberge, et à qui écrire.',
  },
  '/sources': {
    title: 'Sources et licences',
    description:
      'D’où viennent les données de ce portail, sous quelle licence, et jusqu’à quelle date elles sont exactes.',
  },
};

const ROUTES = Object.entries(PAGES).map(([path, page]) => ({
  page,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));

const NOT_FOUND: Head = { title: 'Cette page n’existe pas', description: DEFAULT };

export interface PageAt {
  head: Head;
  /** There is no such page, or no such record for somebody who has not signed in. */
  isMissing: 'page' | 'record' | false;
  /** The portal that is the home page of the host that was asked. */
  portal?: string;
}

/** Where the words of pages are found that have none of their own here. */
interface Words {
  read: Read;
  made: MadePages;
}

/** What is at a path of the portal. */
export async function pageAt(
  path: string,
  query: URLSearchParams,
  base: string,
  { read, made }: Words,
): Promise<PageAt> {
  const pathname = path.replace(/(?<=.)\/$/, '');
  for (const { pattern, page } of ROUTES) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    const { title, description = DEFAULT, isPrivate } = page;
    const address = `${base}${pathname.split('/').map(encodeURIComponent).join('/')}`;
    const canonical = isPrivate ? undefined : address;
    if (page.isMade) {
      const head = (await made())[pathname];
      return head ? { head: { ...head, canonical }, isMissing: false } : { head: NOT_FOUND, isMissing: 'page' };
    }
    const parts = found.groups ?? {};
    const alternates = page.hasItems && alternatesOf(address, base, itemsAsked(query, parts['slug']));
    const also = alternates ? { alternates } : {};
    if (!page.record) return { head: { title, description, canonical, ...also }, isMissing: false };
    const record = await page.record(read, { parts, asOf: dayOf(query), base, id: query.get('id') ?? undefined });
    if (record === null) return { head: NOT_FOUND, isMissing: 'record' };
    // Not read in time: nobody who indexes it may take a busy moment for a page that is not to be found.
    if (!record) return { head: { description, canonical }, isMissing: false };
    const { isPrivate: isHidden, data, ...words } = record;
    if (isHidden) return { head: { ...words, ...also }, isMissing: false };
    const told = data && { data: { '@context': 'https://schema.org', ...data, url: address } };
    return { head: { ...words, ...also, ...told, canonical }, isMissing: false };
  }
  return { head: NOT_FOUND, isMissing: 'page' };
}
