import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  signIn: {
    needsEmail: 'Enter your e-mail address.',
    back: 'Back to sign-in',
    noAccount: 'No account yet?',
    noAccountText:
      'The portal can be read without an account. An account is for those who work for an organization of the network or take part in what it offers.',
    noLetter: 'Has the mail of confirmation not arrived?',
    openWith: 'Open an account with {{name}}',
    service: 'Sign in with {{name}}',
    needed: 'Sign in to read this page: you will come straight back to it.',
    ended: 'Your session has ended. Sign in again: you will be back on the same page, with what you typed.',
    out: 'You are signed out of this browser.',
    erased: 'Your account is erased. Thank you for taking part.',
    linkTitle: 'The service was not linked',
    toSecurity: 'Back to the security of your account',
    problems: {
      EXPIRED: 'Signing in by the other service took too long or was interrupted. Start again.',
      REFUSED: 'The other service did not confirm who you are. Start again, or use your password.',
      UNAVAILABLE: 'The other service does not answer. Use your password, or try again later.',
      ADDRESS_KNOWN:
        'This address has an account here already. Sign in with its password, then link the other service on the page “Security”.',
      ADDRESS_UNVERIFIED:
        'The other service has not verified your e-mail address. Verify it there, or open an account here.',
      PROOF_NEEDED: 'Linking a service asks for a proof that it is still you. Begin again on the page “Security”.',
      TERMS_NEEDED: 'You have no account here yet. Accept the terms of use to open one with this service.',
      LINKED_ELSEWHERE: 'This identity of the other service is linked to another account here already.',
    },
  },
  proof: {
    title: 'Is it still you?',
    why: 'What you ask for lasts longer than this session. Prove again who you are; it is good for a quarter of an hour.',
    signInAgain:
      'This account has neither a password nor a second factor. Sign out, then sign in again by the other service.',
  },
  secondStep: {
    title: 'Second factor',
    code: 'Six-digit code',
    codeHint: 'The application on your telephone shows it; it changes every thirty seconds.',
    recovery: 'Recovery code',
    recoveryHint: 'One of those you have kept, of the form ABCDE-FGHIJ-KLMNO-PQRST. Each works once.',
    needsCode: 'Enter the code.',
    withRecovery: 'No telephone at hand: use a recovery code',
    withCode: 'Use the code of the application',
    back: 'Change the address or the password',
  },
};
