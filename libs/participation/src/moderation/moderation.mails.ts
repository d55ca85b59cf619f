import { type Locale } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';
import { LAST_REDRESS, REDRESS, REPORTER_REDRESS } from './moderation.redress.js';

interface Decided {
  name: string;
  /** Of the contribution, or of the one that the comment is about. */
  title: string;
  isComment: boolean;
  isHidden: boolean;
  isOnAppeal: boolean;
  /** Whether whoever wrote it has had it looked at again. */
  isLast: boolean;
  isLegal: boolean;
  provision: string;
  facts: string;
  explanation: string;
  isOwnInitiative: boolean;
  link: string;
}

const shownInFrench = ({ isHidden, isComment }: Decided): string => {
  const shown = isComment ? 'affiché' : 'affichée';
  return isHidden
    ? `n’est ${shown} à personne d’autre que vous, sans limite de durée.`
    : `est ${shown} à tout le monde.`;
};

/** What whoever wrote a contribution or a comment is told of a decision about it: all that regulation 2022/2065 asks, and nothing of who told of it. */
export const contributionDecidedLetter = mailTemplate<Decided>('CONTRIBUTION_DECIDED', {
  fr: (d) => ({
    subject: d.isComment
      ? `Votre commentaire ${d.isHidden ? 'n’est pas affiché' : 'est affiché'}`
      : `Votre contribution ${d.isHidden ? 'n’est pas affichée' : 'est affichée'}`,
    body: [
      `Bonjour ${d.name},`,
      `${d.isComment ? `Votre commentaire sur « ${d.title} »` : `Votre contribution « ${d.title} »`} ${shownInFrench(d)}`,
      ...(d.isOnAppeal ? ['Cette décision fait suite à une contestation ; une autre personne l’a prise.'] : []),
      `Ce qui a été examiné : ${d.facts}`,
      ...(d.isHidden
        ? [
            `${d.isLegal ? 'Disposition légale' : 'Règle'} : ${d.provision}`,
            `Pourquoi : ${d.explanation}`,
            d.isOwnInitiative
              ? 'Cette décision ne fait suite à aucun signalement.'
              : 'Cette décision fait suite à un signalement.',
            'Aucun moyen automatique n’a servi à repérer le contenu ni à décider.',
            (d.isLast ? LAST_REDRESS : REDRESS).fr,
          ]
        : []),
      { action: d.isComment ? 'Voir la page' : 'Voir ma contribution', link: d.link },
    ],
  }),
  en: (d) => ({
    subject: `Your ${d.isComment ? 'comment' : 'contribution'} ${d.isHidden ? 'is not shown' : 'is shown'}`,
    body: [
      `Hello ${d.name},`,
      `Your ${d.isComment ? 'comment on' : 'contribution'} “${d.title}” ${d.isHidden ? 'is shown to nobody but you, without an end.' : 'is shown to everybody.'}`,
      ...(d.isOnAppeal ? ['Somebody objected; somebody else has decided this.'] : []),
      `What was looked at: ${d.facts}`,
      ...(d.isHidden
        ? [
            `${d.isLegal ? 'Provision of the law' : 'Rule'}: ${d.provision}`,
            `Why: ${d.explanation}`,
            d.isOwnInitiative ? 'Nobody had told of it.' : 'Somebody had told of it.',
            'No machine found the content or decided about it.',
            (d.isLast ? LAST_REDRESS : REDRESS).en,
          ]
        : []),
      { action: d.isComment ? 'See the page' : 'See my contribution', link: d.link },
    ],
  }),
});

interface Noticed {
  name: string;
  number: string;
  link: string;
}

export const noticeReceivedLetter = mailTemplate<Noticed>('NOTICE_RECEIVED', {
  fr: ({ name, number, link }) => ({
    subject: `Signalement reçu : ${number}`,
    body: [
      `Bonjour${name && ` ${name}`},`,
      `Votre signalement est arrivé sous le numéro ${number}. Une personne l’examinera, et vous recevrez sa décision à cette adresse. Votre nom n’est montré à personne.`,
      { action: 'Suivre ce signalement', link },
    ],
  }),
  en: ({ name, number, link }) => ({
    subject: `Notice received: ${number}`,
    body: [
      `Hello${name && ` ${name}`},`,
      `Your notice has arrived under the number ${number}. Somebody will look at it, and their decision will be written to this address. Your name is shown to nobody.`,
      { action: 'See what becomes of it', link },
    ],
  }),
});

export const noticeDecidedLetter = mailTemplate<Noticed & { isHidden: boolean }>('NOTICE_DECIDED', {
  fr: ({ name, number, link, isHidden }) => ({
    subject: `Décision sur votre signalement ${number}`,
    body: [
      `Bonjour${name && ` ${name}`},`,
      isHidden
        ? 'Ce que vous avez signalé n’est plus affiché.'
        : 'Ce que vous avez signalé reste affiché : la personne qui l’a examinée n’y a rien trouvé de contraire à la loi ni aux règles.',
      'La décision a été prise par une personne, sans moyen automatique.',
      ...(isHidden ? [] : [REPORTER_REDRESS.fr]),
      { action: 'Voir la décision', link },
    ],
  }),
  en: ({ name, number, link, isHidden }) => ({
    subject: `Decision on your notice ${number}`,
    body: [
      `Hello${name && ` ${name}`},`,
      isHidden
        ? 'What you told of is not shown any more.'
        : 'What you told of stays: whoever looked at it found nothing against the law or the rules.',
      'A person decided it, without a machine.',
      ...(isHidden ? [] : [REPORTER_REDRESS.en]),
      { action: 'See the decision', link },
    ],
  }),
});

export const localeOfText = (text: string): Locale => (text === 'en' ? 'en' : 'fr');
