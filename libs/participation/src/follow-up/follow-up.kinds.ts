import { notificationKind } from '#lib/notifications';
import { type FollowUpStatus } from './follow-up.enums.js';

const FR: Record<FollowUpStatus, string> = {
  STUDIED: 'Elle est à l’étude.',
  PLANNED: 'Elle est décidée et programmée.',
  UNDER_WAY: 'Elle est en cours de réalisation.',
  DONE: 'Elle est réalisée.',
  DROPPED: 'Elle ne sera pas réalisée : le suivi dit pourquoi.',
};
const EN: Record<FollowUpStatus, string> = {
  STUDIED: 'It is being looked into.',
  PLANNED: 'It is decided, and planned.',
  UNDER_WAY: 'It is under way.',
  DONE: 'It is done.',
  DROPPED: 'It will not be done: its follow-up says why.',
};

/** `status`: how far it has come. */
export const contributionFollowedUp = notificationKind({
  name: 'participation.contribution-followed-up',
  words: {
    fr: 'Une contribution que vous suivez avance',
    en: 'Something becomes of a contribution that you follow',
  },
  line: {
    fr: ({ facts }) => FR[facts.status as FollowUpStatus],
    en: ({ facts }) => EN[facts.status as FollowUpStatus],
  },
  ...{ frequency: 'DAILY', isPersonal: false },
});
