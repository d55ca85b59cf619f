import { notificationKind } from '#lib/notifications';

export const clubInvited = notificationKind({
  name: 'club.invited',
  words: { fr: 'On vous invite à rejoindre le club', en: 'You are invited to join the club' },
  line: {
    fr: ({ by }) => (by ? `${by} vous invite à rejoindre le club.` : 'Le club vous invite à le rejoindre.'),
    en: ({ by }) => (by ? `${by} invites you to join the club.` : 'You are invited to join the club.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

/** `isAccepted`: whether they joined. */
export const clubInvitationAnswered = notificationKind({
  name: 'club.invitation-answered',
  words: { fr: 'On répond à votre invitation au club', en: 'Your invitation to the club is answered' },
  line: {
    fr: ({ by, facts }) =>
      facts.isAccepted
        ? `${by ?? 'La personne invitée'} rejoint le club.`
        : `${by ?? 'La personne invitée'} décline l’invitation.`,
    en: ({ by, facts }) =>
      facts.isAccepted ? `${by ?? 'The person'} joins the club.` : `${by ?? 'The person'} declines the invitation.`,
  },
  ...{ frequency: 'DAILY', isPersonal: true },
});
