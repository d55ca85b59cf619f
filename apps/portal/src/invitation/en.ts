import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  invitation: {
    title: 'An invitation is waiting for you',
    lead: 'You are offered a role. To take it, you need an account with the address that received the invitation.',
    by: 'From',
    wholeNetwork: 'The whole network',
    roleUntil: 'Role held until',
    acceptBefore: 'Accept by the end of',
    new: 'You have no account',
    newText: 'Open one with the address that received the invitation: you will get the role at the same time.',
    known: 'You have an account',
    knownText: 'Sign in: you will come back here to accept.',
    acceptLead: 'You accept it with the account of {{name}} ({{address}}).',
    accept: 'Accept the invitation',
    noSecret:
      'This page opens from the link in an invitation. Check that the link is complete, or ask the person who sent it for another one.',
    unknown: 'This link leads to no invitation',
    overTitle: 'This invitation is no longer valid',
    doneTitle: 'Invitation accepted',
    done: 'You now have this role: {{role}}, {{name}}.',
    toOrganization: 'See {{name}}',
    toRoles: 'See your roles',
  },
};
