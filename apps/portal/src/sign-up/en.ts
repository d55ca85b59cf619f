import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  signUp: {
    title: 'Open an account',
    lead: 'To work in the name of an organization of the network, or to take part in what it offers.',
    familyName: 'Last name',
    emailHint: 'A link will be sent there. The address of your organization may make you a member of it.',
    newsletter: 'Get the letter of the network (optional)',
    newsletterHint: 'You can change your mind in your account at any time.',
    terms: 'I accept the terms of use',
    termsHint:
      'The account is personal; what you publish bears your name; you can take it away and erase it whenever you like.',
    termsRead: 'Read them in full',
    needsGivenName: 'Enter your first name.',
    needsFamilyName: 'Enter your last name.',
    needsTerms: 'Accept the terms of use: there is no account without them.',
    invited: 'You come from an invitation: open the account with the address that got it, and the role will be yours.',
    haveOne: 'Do you have an account already?',
    data: 'We keep your name, your address and what you do in the name of an organization. Nothing is passed on. An account that is not used for two years is erased, after a warning.',
    dataMore: 'Privacy',
    sentTitle: 'Look at your mail',
    sent: 'A mail is on its way to <b>{{address}}</b>. It says how to go on; its link is good for 24 hours.',
    sentDo: 'Nothing is opened until the link has been followed. You may close this page.',
    noMail: 'No mail?',
    noMailDo: 'Wait a few minutes, then look among the unwanted mail. Check that the address is right, too.',
    again: 'Correct and start again',
  },
  verify: {
    title: 'Confirm your address',
    lead: 'One last step: it proves that the mail reached you.',
    action: 'Confirm my address',
    noSecret: 'This page opens by the link of a mail. Open the whole link, or ask for another one.',
    askAgain: 'Start signing up again',
    password: 'Password you chose when you asked for the account',
    passwordHint: 'It proves that it was you who asked. If it was not, close this page: nothing will be opened.',
    needsPassword: 'Enter the password you chose when you asked for the account.',
    maybeDone: 'If you have followed it already, your account is open.',
    doneTitle: 'Address confirmed',
    done: 'Your account is open. Sign in with this address and the password you chose.',
    doneChange: 'Your account has this address from now on: you will sign in with it.',
  },
};
