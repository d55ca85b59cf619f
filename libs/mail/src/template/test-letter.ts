import { mailTemplate } from './template.js';

/** `npm run cli -- mail:test ADDRESS`: whether letters arrive. */
export const testLetter = mailTemplate<{ sender: string }>('MAIL_TEST', {
  fr: ({ sender }) => ({
    subject: 'Le courrier arrive',
    body: [
      'Ce message montre que la plateforme peut envoyer du courrier.',
      { action: 'Ouvrir le portail', link: '/' },
      { small: `Demandé par ${sender}. Aucune réponse n’est attendue.` },
    ],
  }),
  en: ({ sender }) => ({
    subject: 'Mail arrives',
    body: [
      'This message shows that the platform can send mail.',
      { action: 'Open the portal', link: '/' },
      { small: `Asked for by ${sender}. No answer is expected.` },
    ],
  }),
});
