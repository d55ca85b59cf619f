import { dayInWords, instantInWords, type Locale } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';
import { type EnrolmentEnd } from './enrolment.enums.js';
import { type SessionWords } from './enrolment.letters.js';

/** « le 7 septembre 2026 », « du 7 au … » : in the hours of its place. */
function days({ startsAt, endsAt, zone }: SessionWords, locale: Locale): string {
  const [first, last] = [dayInWords(startsAt, locale, zone), dayInWords(endsAt, locale, zone)];
  if (locale === 'fr') return first === last ? `le ${first}` : `du ${first} au ${last}`;
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

const where = {
  fr: ({ place }: SessionWords): string => (place ? `Lieu : ${place}.` : 'La session a lieu à distance.'),
  en: ({ place }: SessionWords): string => (place ? `Place: ${place}.` : 'It takes place online.'),
};
const session = {
  fr: (words: SessionWords): string =>
    `« ${words.title} », ${days(words, 'fr')}. Première séance : ${instantInWords(words.startsAt, 'fr', words.zone)}, heure du lieu.`,
  en: (words: SessionWords): string =>
    `“${words.title}”, ${days(words, 'en')}. First half-day: ${instantInWords(words.startsAt, 'en', words.zone)}, local time.`,
};
const SEE = { fr: 'Voir la session', en: 'See the session' };

export const requestReceived = mailTemplate<SessionWords>('ENROLMENT_REQUESTED', {
  fr: (words) => ({
    subject: `Demande d’inscription : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      'Votre demande d’inscription est enregistrée. L’organisme de formation vous répondra.',
      session.fr(words),
      { action: SEE.fr, link: words.link },
    ],
  }),
  en: (words) => ({
    subject: `Enrolment request: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      'Your request to enrol has been recorded. The training provider will answer you.',
      session.en(words),
      { action: SEE.en, link: words.link },
    ],
  }),
});

export const enrolmentAccepted = mailTemplate<SessionWords>('ENROLMENT_ACCEPTED', {
  fr: (words) => ({
    subject: `Inscription acceptée : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      'Vous avez une place dans cette session.',
      session.fr(words),
      where.fr(words),
      { action: SEE.fr, link: words.link },
      { small: 'Si vous ne pouvez pas venir, retirez votre inscription : la place sera proposée à quelqu’un d’autre.' },
    ],
  }),
  en: (words) => ({
    subject: `Enrolment accepted: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      'You have a place in this session.',
      session.en(words),
      where.en(words),
      { action: SEE.en, link: words.link },
      { small: 'If you cannot come, please withdraw: the place will be offered to somebody else.' },
    ],
  }),
});

export const waitlisted = mailTemplate<SessionWords & { position: number }>('ENROLMENT_WAITLISTED', {
  fr: (words) => ({
    subject: `Liste d’attente : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      `La session est complète. Vous êtes en position ${words.position} sur la liste d’attente.`,
      session.fr(words),
      'Dès qu’une place se libère, elle est proposée à la première personne de la liste, par courriel.',
      { action: SEE.fr, link: words.link },
    ],
  }),
  en: (words) => ({
    subject: `Waiting list: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      `The session is full. You are number ${words.position} on the waiting list.`,
      session.en(words),
      'As soon as a place becomes free, it is offered by email to whoever is first on the list.',
      { action: SEE.en, link: words.link },
    ],
  }),
});

export const placeOffered = mailTemplate<SessionWords & { expiresAt: string }>('PLACE_OFFERED', {
  fr: (words) => ({
    subject: `Une place pour vous : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      'Une place s’est libérée. Elle vous est réservée jusqu’à votre réponse.',
      session.fr(words),
      where.fr(words),
      `Répondez avant ${instantInWords(words.expiresAt, 'fr', words.zone)}, heure du lieu ; ensuite, la place est proposée à la personne suivante.`,
      { action: 'Accepter ou décliner', link: words.link },
    ],
  }),
  en: (words) => ({
    subject: `A place for you: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      'A place has become free. It is kept for you until you answer.',
      session.en(words),
      where.en(words),
      `Please answer before ${instantInWords(words.expiresAt, 'en', words.zone)}, local time; after that it is offered to the next person.`,
      { action: 'Accept or decline', link: words.link },
    ],
  }),
});

const WHY: Record<Locale, Partial<Record<EnrolmentEnd, string>>> = {
  fr: {
    ORGANIZATION: 'Votre organisation a retiré votre inscription.',
    PROVIDER: 'L’organisme de formation n’a pas retenu votre inscription.',
    OFFER_EXPIRED:
      'Vous n’avez pas répondu à temps à la proposition d’une place : elle a été proposée à la personne suivante. Vous pouvez vous inscrire à nouveau.',
  },
  en: {
    ORGANIZATION: 'Your organization has withdrawn your enrolment.',
    PROVIDER: 'The training provider has turned down your enrolment.',
    OFFER_EXPIRED:
      'You did not answer the offer of a place in time: it was offered to the next person. You can enrol again.',
  },
};

export const enrolmentEnded = mailTemplate<SessionWords & { cause: EnrolmentEnd; reason: string | null }>(
  'ENROLMENT_ENDED',
  {
    fr: (words) => ({
      subject: `Fin de votre inscription : ${words.title}`,
      body: [
        `Bonjour ${words.name},`,
        WHY.fr[words.cause] ?? 'Votre inscription a pris fin.',
        ...(words.reason ? [`Motif : ${words.reason}`] : []),
        session.fr(words),
        { action: SEE.fr, link: words.link },
      ],
    }),
    en: (words) => ({
      subject: `Your enrolment has ended: ${words.title}`,
      body: [
        `Hello ${words.name},`,
        WHY.en[words.cause] ?? 'Your enrolment has ended.',
        ...(words.reason ? [`Reason: ${words.reason}`] : []),
        session.en(words),
        { action: SEE.en, link: words.link },
      ],
    }),
  },
);

export const sessionConfirmed = mailTemplate<SessionWords & { joinLink: string | null }>('SESSION_CONFIRMED', {
  fr: (words) => ({
    subject: `Convocation : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      'La session aura lieu : vous êtes convoqué·e.',
      session.fr(words),
      where.fr(words),
      ...(words.joinLink ? [{ action: 'Rejoindre la session en ligne', link: words.joinLink }] : []),
      { action: 'Voir toutes les demi-journées', link: words.link },
    ],
  }),
  en: (words) => ({
    subject: `Session confirmed: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      'The session will take place, and you have a place in it.',
      session.en(words),
      where.en(words),
      ...(words.joinLink ? [{ action: 'Join the session online', link: words.joinLink }] : []),
      { action: 'See all half-days', link: words.link },
    ],
  }),
});

export const sessionMoved = mailTemplate<SessionWords>('SESSION_MOVED', {
  fr: (words) => ({
    subject: `Changement de jours, d’heures ou de lieu : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      'Les jours, les heures ou le lieu de cette session ont changé.',
      session.fr(words),
      where.fr(words),
      { action: 'Voir toutes les demi-journées', link: words.link },
      { small: 'Si vous ne pouvez plus venir, retirez votre inscription.' },
    ],
  }),
  en: (words) => ({
    subject: `Days, hours or place have changed: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      'The days, the hours or the place of this session have changed.',
      session.en(words),
      where.en(words),
      { action: 'See all half-days', link: words.link },
      { small: 'If you can no longer come, please withdraw.' },
    ],
  }),
});

export const sessionCancelled = mailTemplate<SessionWords & { reason: string }>('SESSION_CANCELLED', {
  fr: (words) => ({
    subject: `Session annulée : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      'Cette session est annulée.',
      `Motif : ${words.reason}`,
      session.fr(words),
      { action: 'Voir les autres sessions', link: '/formations' },
    ],
  }),
  en: (words) => ({
    subject: `Session cancelled: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      'This session is cancelled.',
      `Reason: ${words.reason}`,
      session.en(words),
      { action: 'See other sessions', link: '/formations' },
    ],
  }),
});
