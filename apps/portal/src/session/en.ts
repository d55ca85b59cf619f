import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  signIn: {
    needsEmail: 'Enter your email address.',
    back: 'Back to sign-in',
    noAccount: 'No account yet?',
    noAccountText:
      'The portal can be read without an account. An account is useful if you work for an organization in the network or take part in what it offers.',
    noLetter: 'Did the confirmation email not arrive?',
    openWith: 'Open an account with {{name}}',
    service: 'Sign in with {{name}}',
    needed: 'Sign in to read this page: you will come straight back to it.',
    ended: 'Your session has ended. Sign in again: you will come back to this page and what you typed.',
    out: 'Your session in this browser is closed.',
    erased: 'Your account is erased. Thank you for taking part.',
    linkTitle: 'The service was not linked',
    toSecurity: 'Back to the security of your account',
    problems: {
      EXPIRED: 'Signing in through the other service took too long or was interrupted. Start again.',
      REFUSED: 'The other service did not confirm who you are. Start again, or use your password.',
      UNAVAILABLE: 'The other service does not answer. Use your password, or try again later.',
      ADDRESS_KNOWN:
        'An account with this address already exists here. Sign in with its password, then link the other service on the “Security” page.',
      ADDRESS_UNVERIFIED:
        'The other service has not verified your email address. Verify it there, or open an account here.',
      PROOF_NEEDED: 'To link a service, confirm your identity first. Start again from the “Security” page.',
      TERMS_NEEDED: 'You have no account here yet. Accept the terms of use to open one with this service.',
      LINKED_ELSEWHERE: 'Your identity at the other service is already linked to another account on this platform.',
    },
  },
  proof: {
    title: 'Confirm your identity',
    why: 'What you are about to do lasts longer than this session. Confirm your identity; this is valid for a quarter of an hour.',
    signInAgain:
      'This account has neither a password nor a second factor. Sign out, then sign in again through the other service.',
  },
  secondStep: {
    title: 'Second factor',
    code: 'Six-digit code',
    codeHint: 'The app on your phone shows it; it changes every thirty seconds.',
    recovery: 'Recovery code',
    recoveryHint: 'One of the codes you saved, in the form ABCDE-FGHIJ-KLMNO-PQRST. Each works once.',
    needsCode: 'Enter the code.',
    withRecovery: 'Phone not available: use a recovery code',
    withCode: 'Use the code from the app',
    back: 'Change the address or the password',
  },
};
