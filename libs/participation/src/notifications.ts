import { type NotificationsPart } from '#lib/notifications';
import { sql } from '#lib/reads';
import { Contribution } from './contribution/contribution.type.js';
import { contributionFollowedUp } from './follow-up/follow-up.kinds.js';
import { answerCorrected, contributionAnswered } from './official-answer/official-answer.kinds.js';

/** What people are told of participation. */
export const notifications: NonNullable<NotificationsPart['notifications']> = {
  kinds: [contributionAnswered, answerCorrected, contributionFollowedUp],
  subjects: [
    {
      types: () => [Contribution],
      title: (id) => sql`select c.title from participation.contribution c where c.id = ${id}`,
      path: (id) => sql`select '/demarches/contributions/' || ${id}`,
      isFollowable: true,
    },
  ],
};
