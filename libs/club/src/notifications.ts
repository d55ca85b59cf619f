import { type NotificationsPart } from '#lib/notifications';
import { sql } from '#lib/reads';
import { delivered } from './deliverable/deliverable.kinds.js';
import { datesAsked, meetingCancelled, meetingFixed, minutesWritten } from './meeting/meeting.kinds.js';
import { WorkstreamMeeting } from './meeting/meeting.type.js';
import { pollClosed, pollClosing, pollOpened, pollReviewDue } from './poll/poll.kinds.js';
import { Poll } from './poll/poll.type.js';
import { reused } from './reuse/reuse.kinds.js';
import { clubInvitationAnswered, clubInvited } from './club-invitation/club-invitation.kinds.js';
import { ClubInvitation } from './club-invitation/club-invitation.type.js';
import { clubNoticeAnswered, clubNoticePublished, clubNoticeTakenUp } from './club-notice/club-notice.kinds.js';
import { ClubNotice } from './club-notice/club-notice.type.js';
import { Task } from './task/task.type.js';
import { broughtIn, taskAssigned, workstreamMoved } from './workstream/workstream.kinds.js';
import { titleOf } from './workstream/workstream.title.js';
import { Workstream } from './workstream/workstream.type.js';

/** What people are told of the club. */
export const notifications: NonNullable<NotificationsPart['notifications']> = {
  kinds: [
    workstreamMoved,
    broughtIn,
    taskAssigned,
    delivered,
    reused,
    clubInvited,
    clubInvitationAnswered,
    clubNoticePublished,
    clubNoticeAnswered,
    clubNoticeTakenUp,
    datesAsked,
    meetingFixed,
    meetingCancelled,
    minutesWritten,
    pollOpened,
    pollClosing,
    pollClosed,
    pollReviewDue,
  ],
  subjects: [
    {
      types: () => [Workstream],
      title: titleOf,
      path: (id) => sql`select '/chantiers/' || ${id}`,
      isFollowable: true,
    },
    {
      types: () => [WorkstreamMeeting],
      title: (id) => sql`select m.title from club.meeting m where m.id = ${id}`,
      path: (id) =>
        sql`select '/chantiers/' || m.workstream_id || '/reunions/' || m.id from club.meeting m where m.id = ${id}`,
      isFollowable: false,
    },
    {
      types: () => [Poll],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end from club.poll p where p.id = ${id}`,
      path: (id) =>
        sql`select '/chantiers/' || p.workstream_id || '/votes/' || p.id from club.poll p where p.id = ${id}`,
      isFollowable: false,
    },
    {
      types: () => [Task],
      title: (id) => sql`select c.title from club.task c where c.id = ${id}`,
      path: (id) => sql`select '/chantiers/' || c.workstream_id from club.task c where c.id = ${id}`,
      isFollowable: false,
    },
    {
      types: () => [ClubNotice],
      title: (id) => sql`select n.title from club.club_notice n where n.id = ${id}`,
      path: (id) => sql`select '/club/besoins/' || ${id}`,
      isFollowable: false,
    },
    {
      types: () => [ClubInvitation],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then 'The club: invitation of ' else 'Le club : invitation de ' end || p.name
          from club.club_invitation v join network.person p on p.id = v.person_id where v.id = ${id}`,
      path: () => sql`select '/club'`,
      isFollowable: false,
    },
  ],
};
