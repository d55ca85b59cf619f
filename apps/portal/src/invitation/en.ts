import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  invitation: {
    title: 'An invitation is waiting for you',
    lead: 'A role is offered to you. To take it, you need an account with the address that got the invitation.',
    by: 'From',
    wholeNetwork: 'The whole network',
    roleUntil: 'Role held until',
    acceptBefore: 'To accept by the end of',
    new: 'You have no account',
    newText: 'Open one with the address that got the invitation: the role will be yours at the same time.',
    known: 'You have an account',
    knownText: 'Sign in: you will be back here to accept.',
    acceptLead: 'You accept it as {{name}} ({{address}}).',
    accept: 'Accept the invitation',
    noSecret:
      'This page opens by the link of an invitation. Open the whole link, or ask the person who sent it for another one.',
    unknown: 'This link leads to no invitation',
    overTitle: 'This invitation is no longer good',
    doneTitle: 'Invitation accepted',
    done: 'You have this role from now on: {{role}}, {{name}}.',
    toOrganization: 'See {{name}}',
    toRoles: 'See your roles',
  },
};
