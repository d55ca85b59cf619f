import { type Locale } from '#lib/graphql';

/** As the portal calls them. */
const CODES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: {
    ...{ LEAD: 'porte le chantier', PARTNER: 'partenaire', COORDINATOR: 'anime', MEMBER: 'participe' },
    ...{ TODO: 'à faire', DOING: 'en cours', WAITING: 'en attente', DONE: 'faite' },
    ...{ DATES_ASKED: 'date à choisir', PLANNED: 'prévue', HELD: 'tenue', CANCELLED: 'annulée' },
    ...{ ANNOUNCED: 'annoncé', OPEN: 'ouvert', CLOSED: 'clos' },
    ...{
      TEXT: 'message',
      FILE: 'fichier',
      MEETING: 'réunion',
      TASK: 'tâche faite',
      TEST: 'essai sur le terrain',
      DELIVERABLE: 'livrable publié',
    },
    ...{ SHOWN: 'montré', ADAPTED: 'adapté', TRANSLATED: 'traduit', TAUGHT: 'enseigné' },
  },
  en: {
    ...{ LEAD: 'leads it', PARTNER: 'partner', COORDINATOR: 'coordinates', MEMBER: 'takes part' },
    ...{ TODO: 'to do', DOING: 'under way', WAITING: 'waiting', DONE: 'done' },
    ...{ DATES_ASKED: 'date to be chosen', PLANNED: 'planned', HELD: 'held', CANCELLED: 'cancelled' },
    ...{ ANNOUNCED: 'announced', OPEN: 'open', CLOSED: 'closed' },
    ...{
      TEXT: 'message',
      FILE: 'file',
      MEETING: 'meeting',
      TASK: 'task done',
      TEST: 'field test',
      DELIVERABLE: 'deliverable published',
    },
    ...{ SHOWN: 'shown', ADAPTED: 'adapted', TRANSLATED: 'translated', TAUGHT: 'taught with' },
  },
};

/** A code of the schema in words; one that has none stays as it is. */
export const inWords = (code: string, locale: Locale): string => CODES[locale][code] ?? code;
