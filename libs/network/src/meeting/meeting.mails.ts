import { instantInWords } from '#lib/graphql';
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

export const meetingConvoked = mailTemplate<Convocation>('MEETING_CONVOKED', {
  fr: ({ name, body, at, place, online, agenda, link }) => ({
    subject: `Convocation : ${body}`,
    body: [
      `Bonjour ${name},`,
      `Vous êtes convoqué·e à la réunion « ${body} », ${instantInWords(at, 'fr')}.`,
      [place ? `Lieu : ${place}.` : '', online ? 'Vous pouvez y participer en ligne.' : ''].filter(Boolean).join(' '),
      'Ordre du jour :',
      { list: agenda },
      { action: 'Voir la réunion', link },
    ],
  }),
  en: ({ name, body, at, place, online, agenda, link }) => ({
    subject: `Notice of meeting: ${body}`,
    body: [
      `Hello ${name},`,
      `You are invited to the meeting “${body}”, ${instantInWords(at, 'en')}.`,
      [place ? `Place: ${place}.` : '', online ? 'You can join online.' : ''].filter(Boolean).join(' '),
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
      subject: `Réunion annulée : ${body}`,
      body: [
        `Bonjour ${name},`,
        `La réunion « ${body} », prévue ${instantInWords(at, 'fr')}, est annulée.`,
        `Motif : ${reason}`,
        { action: 'Voir la réunion', link },
      ],
    }),
    en: ({ name, body, at, reason, link }) => ({
      subject: `Meeting cancelled: ${body}`,
      body: [
        `Hello ${name},`,
        `The meeting “${body}”, planned for ${instantInWords(at, 'en')}, is cancelled.`,
        `Reason: ${reason}`,
        { action: 'See the meeting', link },
      ],
    }),
  },
);
