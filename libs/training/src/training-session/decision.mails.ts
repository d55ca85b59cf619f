import { dayInWords } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';

interface Undecided {
  name: string;
  title: string;
  startsOn: string;
  /** Who has a place by now, and how many there should be at least; null where no minimum is recorded. */
  taken: number;
  minimum: number | null;
  waiting: number;
  link: string;
}

const counted = {
  fr: ({ taken, minimum, waiting }: Undecided): string =>
    `Places prises : ${taken}${minimum === null ? '' : `, pour un minimum de ${minimum}`}${waiting ? ` ; en attente : ${waiting}` : ''}.`,
  en: ({ taken, minimum, waiting }: Undecided): string =>
    `Places taken: ${taken}${minimum === null ? '' : `, of a minimum of ${minimum}`}${waiting ? `; waiting: ${waiting}` : ''}.`,
};

/** To those who manage a provider, on the day on which they decide whether a session takes place. */
export const sessionToDecide = mailTemplate<Undecided>('SESSION_TO_DECIDE', {
  fr: (words) => ({
    subject: `À décider aujourd’hui : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      `La session « ${words.title} » du ${dayInWords(words.startsOn, 'fr')} est ouverte, et rien ne dit encore si elle a lieu.`,
      counted.fr(words),
      'Confirmez-la ou annulez-la : les personnes inscrites l’apprendront par courriel.',
      { action: 'Voir la session', link: words.link },
      { small: 'Vous recevez ce courriel parce que vous gérez l’organisme qui propose cette session.' },
    ],
  }),
  en: (words) => ({
    subject: `To be decided today: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      `The session “${words.title}” of ${dayInWords(words.startsOn, 'en')} is open, and nobody has said yet whether it takes place.`,
      counted.en(words),
      'Confirm or cancel it: those who are enrolled will be told by email.',
      { action: 'See the session', link: words.link },
      { small: 'You receive this email because you manage the provider of this session.' },
    ],
  }),
});
