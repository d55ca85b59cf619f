import { instantInWords } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';

export interface Called {
  name: string;
  title: string;
  startsAt: string;
  zone: string;
  place: string | null;
  /** Of the document. */
  link: string;
  sessionLink: string;
  joinLink: string | null;
}

export const convocation = mailTemplate<Called>('CONVOCATION', {
  fr: ({ name, title, startsAt, zone, place, link, joinLink, sessionLink }) => ({
    subject: `Votre convocation : ${title}`,
    body: [
      `Bonjour ${name},`,
      `Vous êtes convoqué·e à « ${title} ». Première séance : ${instantInWords(startsAt, 'fr', zone)}, heure du lieu.`,
      place ? `Lieu : ${place}.` : 'La session a lieu à distance.',
      'La convocation dit les demi-journées, le lieu et ce qu’il faut savoir pour venir.',
      { action: 'Ouvrir la convocation (PDF)', link },
      ...(joinLink ? [{ action: 'Rejoindre la session en ligne', link: joinLink }] : []),
      { action: 'Voir la session', link: sessionLink },
      { small: 'Si vous ne pouvez pas venir, retirez votre inscription : la place sera proposée à quelqu’un d’autre.' },
    ],
  }),
  en: ({ name, title, startsAt, zone, place, link, joinLink, sessionLink }) => ({
    subject: `Your joining instructions: ${title}`,
    body: [
      `Hello ${name},`,
      `You are expected at “${title}”. First half-day: ${instantInWords(startsAt, 'en', zone)}, local time.`,
      place ? `Place: ${place}.` : 'It takes place online.',
      'The document, in French, has the half-days, the place and what to know before you come.',
      { action: 'Open the joining instructions (PDF)', link },
      ...(joinLink ? [{ action: 'Join the session online', link: joinLink }] : []),
      { action: 'See the session', link: sessionLink },
      { small: 'If you cannot come, please withdraw: the place will be offered to somebody else.' },
    ],
  }),
});
