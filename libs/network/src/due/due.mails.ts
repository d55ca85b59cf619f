import { mailTemplate } from '#lib/mail';

const euros = (cents: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
const day = (on: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on));

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
    subject: `Cotisation ${year} : ${organization}`,
    body: [
      `Bonjour ${name},`,
      `La cotisation ${year} de ${organization} s’élève à ${euros(amountCents, 'fr-FR')}.`,
      `Première échéance : ${day(dueOn, 'fr-FR')}.`,
      { action: 'Voir la cotisation', link: `/cotisations/${dueId}` },
    ],
  }),
  en: ({ dueId, name, organization, year, amountCents, dueOn }) => ({
    subject: `Dues ${year}: ${organization}`,
    body: [
      `Hello ${name},`,
      `The dues of ${organization} for ${year} are ${euros(amountCents, 'en-GB')}.`,
      `First instalment due: ${day(dueOn, 'en-GB')}.`,
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
      `${FIRST_WORDS.fr[stage]} ${euros(lateCents, 'fr-FR')} de la cotisation ${year} de ${organization} restent à payer, l’échéance étant passée.`,
      'Si le paiement est parti entre-temps, ne tenez pas compte de ce message.',
      { action: 'Voir la cotisation', link: `/cotisations/${dueId}` },
    ],
  }),
  en: ({ dueId, name, organization, year, lateCents, stage }) => ({
    subject: `Reminder ${stage}: dues ${year} of ${organization}`,
    body: [
      `Hello ${name},`,
      `${FIRST_WORDS.en[stage]} ${euros(lateCents, 'en-GB')} of the dues of ${organization} for ${year} are still to be paid; their day has passed.`,
      'If the payment has left meanwhile, ignore this message.',
      { action: 'See the dues', link: `/cotisations/${dueId}` },
    ],
  }),
});
