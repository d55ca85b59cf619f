import { type Words } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';
import { type ReportPauseReason } from './report-schedule.enums.js';

interface Ready {
  name: string;
  title: Words;
  rows: number;
  link: string;
}

export const reportReady = mailTemplate<Ready>('REPORT_READY', {
  fr: ({ name, title, rows, link }) => ({
    subject: `Votre tableau est prêt : ${title.fr}`,
    body: [
      `Bonjour ${name},`,
      `Le tableau « ${title.fr} », que vous avez programmé, est prêt. Nombre de lignes : ${rows}.`,
      'Le fichier se télécharge depuis la page du tableau, une fois connecté, pendant un jour.',
      { action: 'Ouvrir la page du tableau', link },
      { small: 'Vous pouvez suspendre cet envoi ou y mettre fin sur la même page.' },
    ],
  }),
  en: ({ name, title, rows, link }) => ({
    subject: `Your table is ready: ${title.en}`,
    body: [
      `Hello ${name},`,
      `The table “${title.en}”, which you have scheduled, is ready. Number of rows: ${rows}.`,
      'The file can be downloaded from the page of the table, once you have signed in, for a day.',
      { action: 'Open the page of the table', link },
      { small: 'You can pause this, or end it, on the same page.' },
    ],
  }),
});

const WHY: Readonly<Record<ReportPauseReason, Words>> = {
  OWNER: { fr: 'vous l’avez suspendu', en: 'you paused it' },
  OWNER_GONE: { fr: 'votre compte est fermé', en: 'your account is closed' },
  RIGHT_LOST: {
    fr: 'ce tableau, ou une partie de ce qu’il lit, ne vous est plus ouvert',
    en: 'this table, or some of what it reads, is not open to you any more',
  },
  REPORT_GONE: { fr: 'ce tableau n’existe plus', en: 'this table is not there any more' },
  REPORT_RETIRED: { fr: 'ce tableau n’est plus servi', en: 'this table is not served any more' },
  REPORT_BROKEN: {
    fr: 'ce tableau ne fonctionne plus avec les données d’aujourd’hui',
    en: 'this table does not work with the data of today',
  },
  PARAMETERS: {
    fr: 'ce tableau ne demande plus la même chose',
    en: 'this table does not take what you asked any more',
  },
  ENDPOINT_GONE: {
    fr: 'votre adresse de webhook est supprimée ou désactivée',
    en: 'your address for webhooks is deleted or disabled',
  },
  FAILED: { fr: 'le fichier n’a pas pu être préparé', en: 'the file could not be made' },
};

interface Paused {
  name: string;
  report: string;
  reason: ReportPauseReason;
  link: string;
}

export const schedulePaused = mailTemplate<Paused>('REPORT_SCHEDULE_PAUSED', {
  fr: ({ name, report, reason, link }) => ({
    subject: 'Un tableau programmé est suspendu',
    body: [
      `Bonjour ${name},`,
      `Le tableau « ${report} » ne vous est plus envoyé : ${WHY[reason].fr}.`,
      'Quand c’est réglé, reprenez la programmation depuis la liste des tableaux.',
      { action: 'Voir mes tableaux programmés', link },
    ],
  }),
  en: ({ name, report, reason, link }) => ({
    subject: 'A scheduled table is paused',
    body: [
      `Hello ${name},`,
      `The table “${report}” is not sent to you any more: ${WHY[reason].en}.`,
      'Once that is settled, resume it from the list of tables.',
      { action: 'See my scheduled tables', link },
    ],
  }),
});
