import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  password: {
    label: 'Password',
    newLabel: 'New password',
    current: 'Current password',
    needed: 'Enter the password.',
    show: 'Show',
    hide: 'Hide',
    hint: 'The simplest is a phrase of a few unrelated words. You can also paste a password, or have one generated.',
    empty: 'Its strength shows here while you type.',
    tooLong: 'Too long: {{count}} characters at most.',
    missing_one: 'About 1 more character.',
    missing_other: 'About {{count}} more characters.',
    levels: {
      veryWeak: 'Very weak.',
      weak: 'Weak.',
      almost: 'Almost strong enough.',
      enough: 'Strong enough.',
      strong: 'Very strong.',
    },
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Enter the address of your account: a link to choose another password will be sent there.',
    action: 'Get a link',
    sent: 'If there is an account with the address <b>{{address}}</b>, an email is on its way. Its link is valid for one hour and works once.',
  },
  reset: {
    title: 'Choose another password',
    lead: 'All sessions will be closed, on all your devices, and all your tokens revoked.',
    action: 'Save this password',
    askAgain: 'Ask for another link',
    doneTitle: 'Password saved',
    done: 'All sessions are closed. Sign in with the new password.',
  },
};
