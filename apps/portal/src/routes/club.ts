import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import { club, clubHome, member, notice, page, talk, workstream } from './load.js';

const followingTheDay: RouteObject[] = [
  { path: 'club/annuaire', lazy: member(() => import('../club/member/directory-page.js')) },
  { path: 'club/annuaire/:id', lazy: member(() => import('../club/member/member-page.js')) },
  { path: 'club/besoins', lazy: notice(() => import('../club/notice/notices-page.js')) },
  { path: 'club/besoins/:id', lazy: notice(() => import('../club/notice/notice-page.js')) },
  { path: 'chantiers', lazy: club(() => import('../club/workstreams-page.js')) },
  { path: 'chantiers/:id/contributions', lazy: club(() => import('../club/contributions-page.js')) },
  { path: 'chantiers/:id/reutilisations', lazy: club(() => import('../club/reuses-page.js')) },
  {
    path: 'chantiers/:id',
    lazy: workstream(() => import('../club/workstream-page.js')),
  },
];

const today = ofToday([
  { path: 'chantiers/:id/votes/:pollId', lazy: page(() => import('../club/poll/poll-page.js'), 'poll') },
  {
    path: 'club/calendrier',
    lazy: page(() => import('../club/calendar/calendar-page.js'), 'club', 'clubCalendar'),
  },
  { path: 'club', lazy: clubHome(() => import('../club/home/home-page.js')) },
  { path: 'chantiers/mes-taches', lazy: club(() => import('../club/own-tasks-page.js')) },
  {
    path: 'chantiers/:id/reunions/:meetingId',
    lazy: page(() => import('../club/meeting/meeting-page.js'), 'club', 'meeting'),
  },
  { path: 'chantiers/:id/discussion', lazy: talk(() => import('../discussion/threads-page.js')) },
  { path: 'chantiers/:id/discussion/:threadId', lazy: talk(() => import('../discussion/thread-page.js')) },
]);

/** The club and its workstreams. */
export const clubRoutes: RouteObject[] = [...followingTheDay, ...today];
