import { dayInWords } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';

const euros = (cents: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

interface Called {
  dueId: string;
  name: string;
  organization: string;
  year: number;
  amountCents: number;
  dueOn: string;
}

export const duesCalled = mailTemplate<Called>('DUES_CALLED', {
  fr: ({ dueId, name, organization, year, amountCents, dueOn }) => ({
    subject: `Cotisation ${year} : ${organization}`,
    body: [
      `Bonjour ${name},`,
      `La cotisation ${year} de ${organization} s’élève à ${euros(amountCents, 'fr-FR')}.`,
      `Première échéance : ${dayInWords(dueOn, 'fr')}.`,
      { action: 'Voir la cotisation', link: `/cotisations/${dueId}` },
    ],
  }),
  en: ({ dueId, name, organization, year, amountCents, dueOn }) => ({
    subject: `Dues ${year}: ${organization}`,
    body: [
      `Hello ${name},`,
      `The dues of ${organization} for ${year} are ${euros(amountCents, 'en-GB')}.`,
      `First instalment due: ${dayInWords(dueOn, 'en')}.`,
      { action: 'See the dues', link: `/cotisations/${dueId}` },
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
}

const FIRST_WORDS = {
  fr: ['', 'Sauf erreur de notre part,', 'Malgré une première relance,', 'Malgré deux relances,'],
  en: ['', 'Unless we are mistaken,', 'In spite of a first reminder,', 'In spite of two reminders,'],
};

export const duesReminder = mailTemplate<Late>('DUES_REMINDER', {
  fr: ({ dueId, name, organization, year, lateCents, stage }) => ({
    subject: `Relance ${stage} : cotisation ${year} de ${organization}`,
    body: [
      `Bonjour ${name},`,
      `${FIRST_WORDS.fr[stage]} ${euros(lateCents, 'fr-FR')} restent à payer sur la cotisation ${year} de ${organization}, dont l’échéance est passée.`,
      'Si le paiement a été effectué entre-temps, ne tenez pas compte de ce message.',
      { action: 'Voir la cotisation', link: `/cotisations/${dueId}` },
    ],
  }),
  en: ({ dueId, name, organization, year, lateCents, stage }) => ({
    subject: `Reminder ${stage}: dues ${year} of ${organization}`,
    body: [
      `Hello ${name},`,
      `${FIRST_WORDS.en[stage]} ${euros(lateCents, 'en-GB')} of the dues of ${organization} for ${year} are still to be paid, and their due date has passed.`,
      'If you have paid in the meantime, please ignore this message.',
      { action: 'See the dues', link: `/cotisations/${dueId}` },
    ],
  }),
});
