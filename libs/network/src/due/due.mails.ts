import { dayInWords } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';
import { type Instalment } from './due.instalments.js';

const euros = (cents: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** « 333,35 € au plus tard le 31 mars 2026 », for each of several. */
const parts = {
  fr: ({ amountCents, dueOn }: Instalment): string =>
    `${euros(amountCents, 'fr-FR')} au plus tard le ${dayInWords(dueOn, 'fr')}`,
  en: ({ amountCents, dueOn }: Instalment): string =>
    `${euros(amountCents, 'en-GB')} by ${dayInWords(dueOn, 'en')} at the latest`,
};

interface Called {
  dueId: string;
  name: string;
  organization: string;
  year: number;
  amountCents: number;
  /** All of them; absent from letters that were asked for by an earlier release, which named one day. */
  instalments?: readonly Instalment[];
  /** Of the notice of payment, where there is one. */
  noticeLink?: string | null;
}

export const duesCalled = mailTemplate<Called>('DUES_CALLED', {
  fr: ({ dueId, name, organization, year, amountCents, instalments = [], noticeLink }) => ({
    subject: `Cotisation ${year} : ${organization}`,
    body: [
      `Bonjour ${name},`,
      `La cotisation ${year} de ${organization} s’élève à ${euros(amountCents, 'fr-FR')}.`,
      ...(instalments.length > 1
        ? [`Elle est à payer en ${instalments.length} échéances :`, { list: instalments.map(parts.fr) }]
        : instalments.map(({ dueOn }) => `Elle est à payer au plus tard le ${dayInWords(dueOn, 'fr')}.`)),
      { action: 'Voir la cotisation', link: `/cotisations/${dueId}` },
      ...(noticeLink ? [{ action: 'Ouvrir l’avis de paiement (PDF, avec l’IBAN)', link: noticeLink }] : []),
    ],
  }),
  en: ({ dueId, name, organization, year, amountCents, instalments = [], noticeLink }) => ({
    subject: `Dues ${year}: ${organization}`,
    body: [
      `Hello ${name},`,
      `The dues of ${organization} for ${year} are ${euros(amountCents, 'en-GB')}.`,
      ...(instalments.length > 1
        ? [`They are to be paid in ${instalments.length} instalments:`, { list: instalments.map(parts.en) }]
        : instalments.map(({ dueOn }) => `They are to be paid by ${dayInWords(dueOn, 'en')} at the latest.`)),
      { action: 'See the dues', link: `/cotisations/${dueId}` },
      ...(noticeLink ? [{ action: 'Open the payment notice (PDF, with the IBAN)', link: noticeLink }] : []),
    ],
  }),
});

interface Late {
  dueId: string;
  name: string;
  organization: string;
  year: number;
  /** What should have been paid by now and is not. */
  lateCents: number;
  stage: number;
  instalments?: readonly Instalment[];
}

const FIRST_WORDS = {
  fr: ['', 'Sauf erreur de notre part,', 'Malgré une première relance,', 'Malgré deux relances,'],
  en: ['', 'Unless we are mistaken,', 'In spite of a first reminder,', 'In spite of two reminders,'],
};

/** Where an instalment stands: paid, late with what is left of it, or still to come. */
const standing = {
  fr: (one: Instalment): string =>
    `Échéance du ${dayInWords(one.dueOn, 'fr')}, ${euros(one.amountCents, 'fr-FR')} : ${stateOf(one, 'payée', 'en retard', 'à venir')}${leftOf.fr(one)}`,
  en: (one: Instalment): string =>
    `Instalment of ${dayInWords(one.dueOn, 'en')}, ${euros(one.amountCents, 'en-GB')}: ${stateOf(one, 'paid', 'late', 'to come')}${leftOf.en(one)}`,
};
const stateOf = ({ openCents, isPast }: Instalment, paid: string, late: string, toCome: string): string =>
  openCents === 0 ? paid : isPast ? late : toCome;
const isPartlyPaid = ({ openCents, amountCents }: Instalment): boolean => openCents > 0 && openCents < amountCents;
const leftOf = {
  fr: (one: Instalment): string => (isPartlyPaid(one) ? `, il en reste ${euros(one.openCents, 'fr-FR')}` : ''),
  en: (one: Instalment): string => (isPartlyPaid(one) ? `, ${euros(one.openCents, 'en-GB')} of it is left` : ''),
};

export const duesReminder = mailTemplate<Late>('DUES_REMINDER', {
  fr: ({ dueId, name, organization, year, lateCents, stage, instalments = [] }) => ({
    subject: `Relance ${stage} : cotisation ${year} de ${organization}`,
    body: [
      `Bonjour ${name},`,
      `${FIRST_WORDS.fr[stage]} ${euros(lateCents, 'fr-FR')} restent à payer sur la cotisation ${year} de ${organization}, dont l’échéance est passée.`,
      ...(instalments.length > 0 ? [{ list: instalments.map(standing.fr) }] : []),
      'Si le paiement a été effectué entre-temps, ne tenez pas compte de ce message.',
      { action: 'Voir la cotisation', link: `/cotisations/${dueId}` },
    ],
  }),
  en: ({ dueId, name, organization, year, lateCents, stage, instalments = [] }) => ({
    subject: `Reminder ${stage}: dues ${year} of ${organization}`,
    body: [
      `Hello ${name},`,
      `${FIRST_WORDS.en[stage]} ${euros(lateCents, 'en-GB')} of the dues of ${organization} for ${year} are still to be paid, and their due date has passed.`,
      ...(instalments.length > 0 ? [{ list: instalments.map(standing.en) }] : []),
      'If you have paid in the meantime, please ignore this message.',
      { action: 'See the dues', link: `/cotisations/${dueId}` },
    ],
  }),
});
