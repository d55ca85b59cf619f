import { mailTemplate } from './template.js';

/** `npm run cli -- mail:test ADDRESS`: whether letters arrive. */
export const testLetter = mailTemplate<{ sender: string }>('MAIL_TEST', {
  fr: ({ sender }) => ({
    subject: 'Les courriels arrivent',
    body: [
      'Ce message montre que la plateforme peut envoyer des courriels.',
      { action: 'Ouvrir le portail', link: '/' },
      { small: `Demandé par ${sender}. Aucune réponse n’est attendue.` },
    ],
  }),
  en: ({ sender }) => ({
    subject: 'Emails arrive',
    body: [
      'This message shows that the platform can send emails.',
      { action: 'Open the portal', link: '/' },
      { small: `Asked for by ${sender}. No answer is expected.` },
    ],
  }),
});
