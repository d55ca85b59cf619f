import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  signUp: {
    title: 'Open an account',
    lead: 'An account lets you take part in what is going on near you: contribute, support, vote. It also lets you work on behalf of an organization in the network.',
    familyName: 'Last name',
    emailHint: 'We will send a link there. An address at your organization may add you to its team.',
    newsletter: 'Receive the network newsletter (optional)',
    newsletterHint: 'You can change your mind in your account at any time.',
    terms: 'I accept the terms of use',
    termsHint:
      'The account is personal; what you publish carries your name; you can export it and erase it whenever you like.',
    termsRead: 'Read the terms of use',
    needsGivenName: 'Enter your first name.',
    needsFamilyName: 'Enter your last name.',
    needsTerms: 'Accept the terms of use: they are required to open an account.',
    invited:
      'You have been invited: open the account with the address that received the invitation, and the role will be yours.',
    haveOne: 'Already have an account?',
    data: 'We keep your name, your address and what you do on behalf of an organization. Nothing is passed on to anyone else. An account that is not used for two years is erased, after a warning.',
    dataMore: 'Privacy',
    sentTitle: 'Check your email',
    sent: 'An email is on its way to <b>{{address}}</b>. It explains what to do next; its link is valid for 24 hours.',
    sentDo: 'The account opens only once you follow that link. You can close this page.',
    noMail: 'No email?',
    noMailDo: 'Wait a few minutes, then look in your spam folder. Also check that the address is correct.',
    again: 'Correct the address and start again',
  },
  verify: {
    title: 'Confirm your address',
    lead: 'This last step confirms that the email reached you.',
    action: 'Confirm my address',
    noSecret: 'You confirm your address with a link sent by email. If it did not reach you, ask for another one here.',
    lost: 'The link you followed is no longer valid. Ask for another one here.',
    againTitle: 'Get the confirmation email again',
    againDo: 'Send the email again',
    againHint: 'The one you gave when you signed up.',
    sentAgain:
      'If a sign-up is waiting at the address <b>{{address}}</b>, a new email is on its way; its link is valid for 24 hours. If you signed up longer ago than that, sign up again.',
    sentAgainTo: 'If the sign-up is still waiting, a new email is on its way to {{address}}.',
    askAgain: 'Start signing up again',
    password: 'Password you chose when you asked for the account',
    passwordHint: 'It proves that it was you who asked. If it was not, close this page: no account will be opened.',
    needsPassword: 'Enter the password you chose when you asked for the account.',
    maybeDone: 'If you have already followed this link, your account is open.',
    opened: 'Your address is confirmed and your account is open.',
    doneTitle: 'Address confirmed',
    done: 'Your account is open. Sign in with this address and the password you chose.',
    doneChange: 'Your account has this address from now on: you will sign in with it.',
  },
};
