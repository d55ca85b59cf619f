import { mailTemplate } from '#lib/mail';

interface Convocation {
  name: string;
  body: string;
  /** When it begins, as an instant. */
  at: string;
  place: string | null;
  online: boolean;
  agenda: readonly string[];
  link: string;
}

const when = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
    new Date(at),
  );

export const meetingConvoked = mailTemplate<Convocation>('MEETING_CONVOKED', {
  fr: ({ name, body, at, place, online, agenda, link }) => ({
    subject: `Convocation : ${body}`,
    body: [
      `Bonjour ${name},`,
      `Vous êtes invité·e à la réunion « ${body} », ${when(at, 'fr-FR')}.`,
      [place ? `Lieu : ${place}.` : '', online ? 'Participation en ligne possible.' : ''].filter(Boolean).join(' '),
      'Ordre du jour :',
      { list: agenda },
      { action: 'Voir la réunion', link },
    ],
  }),
  en: ({ name, body, at, place, online, agenda, link }) => ({
    subject: `Invitation: ${body}`,
    body: [
      `Hello ${name},`,
      `You are invited to the meeting “${body}”, ${when(at, 'en-GB')}.`,
      [place ? `Place: ${place}.` : '', online ? 'It can be joined online.' : ''].filter(Boolean).join(' '),
      'Agenda:',
      { list: agenda },
      { action: 'See the meeting', link },
    ],
  }),
});

export const meetingCancelled = mailTemplate<{ name: string; body: string; at: string; reason: string; link: string }>(
  'MEETING_CANCELLED',
  {
    fr: ({ name, body, at, reason, link }) => ({
      subject: `Réunion annulée : ${body}`,
      body: [
        `Bonjour ${name},`,
        `La réunion « ${body} », prévue ${when(at, 'fr-FR')}, est annulée.`,
        `Motif : ${reason}`,
        { action: 'Voir la réunion', link },
      ],
    }),
    en: ({ name, body, at, reason, link }) => ({
      subject: `Meeting cancelled: ${body}`,
      body: [
        `Hello ${name},`,
        `The meeting “${body}”, planned for ${when(at, 'en-GB')}, is cancelled.`,
        `Reason: ${reason}`,
        { action: 'See the meeting', link },
      ],
    }),
  },
);
