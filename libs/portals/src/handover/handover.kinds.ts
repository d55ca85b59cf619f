import { notificationKind } from '#lib/notifications';

/** `status`: how it stands since. */
export const handoverMoved = notificationKind({
  name: 'portals.handover',
  words: { fr: 'Une transmission est proposée, faite ou sans suite', en: 'A handover is proposed, done or ended' },
  line: {
    fr: ({ facts }) => FR[facts.status as keyof typeof FR],
    en: ({ facts }) => EN[facts.status as keyof typeof EN],
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true, hasOwnLetter: true },
});

const FR = {
  PROPOSED: 'Une transmission est proposée.',
  ACCEPTED: 'La transmission est faite.',
  DECLINED: 'La transmission n’est pas acceptée.',
  WITHDRAWN: 'La proposition est retirée.',
};
const EN = {
  PROPOSED: 'A handover is proposed.',
  ACCEPTED: 'It is handed over.',
  DECLINED: 'The handover is not accepted.',
  WITHDRAWN: 'The proposal is taken back.',
};
