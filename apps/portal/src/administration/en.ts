import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  administration: {
    notAllowedTitle: 'This page is not open to your account',
    notAllowed: {
      administrator: 'It is for those who administer the platform.',
      coordinator: 'It is for those who coordinate the network or administer the platform.',
    },
    invitations: {
      title: 'Invitations',
      lead: 'Who is invited to take which role, by whom, and what became of it.',
      none: 'No invitation meets these criteria.',
      found_one: 'One invitation',
      found_other: '{{count}} invitations',
      by: 'Sent by',
      sentAt: 'Sent on',
      choice: { attente: 'Without an answer', acceptees: 'Accepted', retirees: 'Taken back' },
    },
  },
};
