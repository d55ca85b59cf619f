import { mailTemplate } from '#lib/mail';

export const verifyEmail = mailTemplate<{ name: string; link: string }>('VERIFY_EMAIL', {
  fr: ({ name, link }) => ({
    subject: 'Vérifiez votre adresse',
    body: [
      `Bonjour ${name},`,
      'Vous avez demandé un compte sur S-PASS Territoires. Pour l’ouvrir, vérifiez votre adresse dans les 24 heures.',
      'Si vous n’avez rien demandé, ne faites rien : aucun compte ne sera ouvert.',
      { action: 'Vérifier mon adresse', link },
    ],
  }),
  en: ({ name, link }) => ({
    subject: 'Verify your address',
    body: [
      `Hello ${name},`,
      'You asked for an account on S-PASS Territoires. To open it, verify your address within 24 hours.',
      'If you asked for nothing, do nothing: no account will be opened.',
      { action: 'Verify my address', link },
    ],
  }),
});

export const alreadyRegistered = mailTemplate<{ name: string; link: string }>('ALREADY_REGISTERED', {
  fr: ({ name, link }) => ({
    subject: 'Vous avez déjà un compte',
    body: [
      `Bonjour ${name},`,
      'Quelqu’un, sans doute vous, a demandé un compte avec cette adresse. Or un compte existe déjà à cette adresse.',
      'Connectez-vous avec votre mot de passe, ou choisissez-en un nouveau.',
      { action: 'Se connecter', link },
    ],
  }),
  en: ({ name, link }) => ({
    subject: 'You already have an account',
    body: [
      `Hello ${name},`,
      'Somebody, probably you, asked for an account with this address, but one already exists.',
      'Sign in with your password, or choose a new one.',
      { action: 'Sign in', link },
    ],
  }),
});

export const resetPassword = mailTemplate<{ name: string; link: string }>('RESET_PASSWORD', {
  fr: ({ name, link }) => ({
    subject: 'Choisissez un nouveau mot de passe',
    body: [
      `Bonjour ${name},`,
      'Vous avez demandé un nouveau mot de passe. Ce lien est valable une heure et ne sert qu’une fois.',
      'Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
      { action: 'Choisir un mot de passe', link },
    ],
  }),
  en: ({ name, link }) => ({
    subject: 'Choose a new password',
    body: [
      `Hello ${name},`,
      'You asked for a new password. This link is valid for one hour and works once.',
      'If you asked for nothing, do nothing: your password stays the same.',
      { action: 'Choose a password', link },
    ],
  }),
});

export const confirmEmailChange = mailTemplate<{ name: string; link: string }>('CHANGE_EMAIL', {
  fr: ({ name, link }) => ({
    subject: 'Confirmez votre nouvelle adresse',
    body: [
      `Bonjour ${name},`,
      'Pour vous connecter désormais avec cette adresse, confirmez-la dans les 24 heures.',
      { action: 'Confirmer l’adresse', link },
    ],
  }),
  en: ({ name, link }) => ({
    subject: 'Confirm your new address',
    body: [
      `Hello ${name},`,
      'To sign in with this address from now on, confirm it within 24 hours.',
      { action: 'Confirm the address', link },
    ],
  }),
});

export type SecurityEvent = keyof (typeof EVENTS)['fr'];
const EVENTS = {
  fr: {
    PASSWORD_CHANGED: 'Votre mot de passe vient d’être changé.',
    EMAIL_CHANGED: 'L’adresse de votre compte vient d’être changée ; vous ne pouvez plus vous connecter avec celle-ci.',
    EMAIL_CHANGE_ASKED: 'Quelqu’un, sans doute vous, a demandé de remplacer cette adresse par une autre.',
    SECOND_FACTOR_SET: 'Un second facteur est désormais demandé pour vous connecter.',
    SECOND_FACTOR_REMOVED: 'Le second facteur n’est plus demandé pour vous connecter.',
    SERVICE_LINKED: 'Vous pouvez désormais vous connecter à ce compte par un autre service.',
    SERVICE_UNLINKED: 'Vous ne pouvez plus vous connecter à ce compte par un autre service.',
    SESSIONS_ENDED: 'Une personne qui administre la plateforme vient de fermer toutes vos sessions : reconnectez-vous.',
    TOKEN_CREATED: 'Un jeton d’accès vient d’être créé pour votre compte.',
    REPORT_KEY_CREATED: 'Une adresse qui ouvre un tableau avec vos droits vient d’être créée pour votre compte.',
  },
  en: {
    PASSWORD_CHANGED: 'Your password has just been changed.',
    EMAIL_CHANGED: 'The address of your account has just been changed; you can no longer sign in with this one.',
    EMAIL_CHANGE_ASKED: 'Somebody, probably you, asked to replace this address with another.',
    SECOND_FACTOR_SET: 'A second factor is now required when you sign in.',
    SECOND_FACTOR_REMOVED: 'The second factor is no longer required when you sign in.',
    SERVICE_LINKED: 'You can now sign in to this account through another service.',
    SERVICE_UNLINKED: 'You can no longer sign in to this account through another service.',
    SESSIONS_ENDED: 'Somebody who administers the platform has just ended all your sessions: sign in again.',
    TOKEN_CREATED: 'An access token has just been created for your account.',
    REPORT_KEY_CREATED: 'An address that opens a report with your rights has just been created for your account.',
  },
} as const;

/** Told to the owner whenever something of the account's safety changes. */
export const securityNotice = mailTemplate<{ name: string; event: SecurityEvent; link: string }>('SECURITY_NOTICE', {
  fr: ({ name, event, link }) => ({
    subject: 'Sécurité de votre compte',
    body: [
      `Bonjour ${name},`,
      EVENTS.fr[event],
      'Si vous n’êtes pas à l’origine de ce changement, changez votre mot de passe et fermez toutes vos sessions.',
      { action: 'Ouvrir mon compte', link },
    ],
  }),
  en: ({ name, event, link }) => ({
    subject: 'Security of your account',
    body: [
      `Hello ${name},`,
      EVENTS.en[event],
      'If it was not you, change your password and close all your sessions.',
      { action: 'Open my account', link },
    ],
  }),
});

export const idleWarning = mailTemplate<{ name: string; day: string; link: string }>('IDLE_ACCOUNT', {
  fr: ({ name, day, link }) => ({
    subject: 'Votre compte va être effacé',
    body: [
      `Bonjour ${name},`,
      `Vous ne vous êtes pas connecté·e à votre compte depuis deux ans. Sans connexion de votre part, il sera effacé le ${day} ; ce que vous avez publié restera, sans votre nom.`,
      { action: 'Garder mon compte', link },
    ],
  }),
  en: ({ name, day, link }) => ({
    subject: 'Your account is about to be erased',
    body: [
      `Hello ${name},`,
      `Your account has not been used for two years. Unless you sign in, it will be erased on ${day}; what you published will stay, without your name.`,
      { action: 'Keep my account', link },
    ],
  }),
});
