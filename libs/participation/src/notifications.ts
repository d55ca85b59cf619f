import { type NotificationsPart } from '#lib/notifications';
import { sql } from '#lib/reads';
import { budgetTold } from './budget/budget.kinds.js';
import { BudgetCall } from './call/call.type.js';
import { commentAnswered, commentRemoved, commentWritten } from './comment/comment.kinds.js';
import { Contribution } from './contribution/contribution.type.js';
import { contributionFollowedUp } from './follow-up/follow-up.kinds.js';
import { contributionMerged, contributionUnmerged } from './merge/merge.kinds.js';
import { commentDecided, contributionDecided, toModerate } from './moderation/moderation.kinds.js';
import { ModerationCase } from './moderation/moderation.type.js';
import { answerCorrected, contributionAnswered } from './official-answer/official-answer.kinds.js';
import { sanctionAppealed, sanctioned } from './sanction/sanction.kinds.js';
import { Sanction } from './sanction/sanction.type.js';
import { synthesisCites } from './synthesis/synthesis.kinds.js';
import { Synthesis } from './synthesis/synthesis.type.js';

/** What people are told of participation. */
export const notifications: NonNullable<NotificationsPart['notifications']> = {
  kinds: [
    ...[contributionAnswered, answerCorrected, contributionFollowedUp],
    ...[contributionMerged, contributionUnmerged, synthesisCites, budgetTold],
    ...[toModerate, contributionDecided, commentDecided, sanctioned, sanctionAppealed],
    ...[commentWritten, commentAnswered, commentRemoved],
  ],
  subjects: [
    {
      types: () => [Contribution],
      title: (id) => sql`select c.title from participation.contribution c where c.id = ${id}`,
      path: (id) => sql`select '/demarches/contributions/' || ${id}`,
      isFollowable: true,
    },
    {
      types: () => [BudgetCall],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then coalesce(c.title_en, c.title_fr) else c.title_fr end from participation.call c where c.id = ${id}`,
      path: (id) => sql`select '/demarches/appels/' || ${id}`,
      isFollowable: true,
    },
    {
      types: () => [Synthesis],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then coalesce(v.title_en, v.title_fr) else v.title_fr end from participation.synthesis_version v
          where v.synthesis_id = ${id} and v.published_at is not null order by v.number desc limit 1`,
      path: (id) => sql`select '/demarches/syntheses/' || ${id}`,
      isFollowable: false,
    },
    {
      types: () => [ModerationCase],
      title: (id) => sql`select c.title from participation.moderation_case c where c.id = ${id}`,
      path: (id) => sql`select '/moderation/' || ${id}`,
      isFollowable: false,
    },
    {
      types: () => [Sanction],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then 'Suspension: ' else 'Suspension : ' end || o.name from participation.sanction s
          join network.organization o on o.id = s.organization_id where s.id = ${id}`,
      path: () => sql`select '/moderation/suspensions'`,
      isFollowable: false,
    },
  ],
};
