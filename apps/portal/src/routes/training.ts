import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import { coverage, page, quality, team, training } from './load.js';

const followingTheDay: RouteObject[] = [
  { path: 'formations/couverture', lazy: coverage(() => import('../coverage/coverage-page.js')) },
  { path: 'formations/equipe', lazy: team(() => import('../coverage/team-page.js')) },
  { path: 'formations/equipe/:key', lazy: team(() => import('../coverage/team-page.js')) },
  { path: 'formations/qualite', lazy: quality(() => import('../quality/desk-page.js')) },
  { path: 'formations/qualite/:key', lazy: quality(() => import('../quality/desk-page.js')) },
  { path: 'formations/qualite/:key/preuves', lazy: quality(() => import('../quality/evidence-page.js')) },
  { path: 'formations/qualite/:key/reclamations', lazy: quality(() => import('../quality/complaints-page.js')) },
  { path: 'formations/qualite/:key/agrements', lazy: quality(() => import('../quality/approvals-page.js')) },
  { path: 'formations/qualite/:key/intervenants', lazy: quality(() => import('../quality/trainers-page.js')) },
  { path: 'formations/cours', lazy: training(() => import('../training/courses-page.js')) },
  { path: 'formations/cours/:id', lazy: training(() => import('../training/course-page.js')) },
];

const today = ofToday([
  { path: 'formations', lazy: training(() => import('../training/sessions-page.js')) },
  { path: 'formations/bilan', lazy: training(() => import('../results/returns-page.js')) },
  { path: 'formations/bilan/:id', lazy: training(() => import('../results/return-page.js')) },
  { path: 'formations/bilan/:id/lignes/:code', lazy: training(() => import('../results/return-line-page.js')) },
  { path: 'formations/cours/:id/resultats/:year', lazy: training(() => import('../results/results-page.js')) },
  {
    path: 'formations/sessions/:id',
    lazy: page(() => import('../training/session-page.js'), 'training', 'certificate'),
  },
  {
    path: 'formations/mes-attestations',
    lazy: page(() => import('../certificate/own-certificates-page.js'), 'training', 'certificate'),
  },
  {
    path: 'attestations/verification',
    lazy: page(() => import('../certificate/verification-page.js'), 'training', 'certificate'),
  },
  {
    path: 'formations/mes-formations',
    lazy: training(() => import('../training/enrolment/my-training-page.js')),
  },
  { path: 'formations/besoins', lazy: training(() => import('../training-need/needs-page.js')) },
  { path: 'formations/evaluation', lazy: training(() => import('../evaluation/link-page.js')) },
  { path: 'formations/evaluations/:id', lazy: training(() => import('../evaluation/evaluation-page.js')) },
  { path: 'formations/place', lazy: training(() => import('../training/enrolment/place-page.js')) },
  { path: 'formations/sessions/emargement', lazy: training(() => import('../attendance/kept-page.js')) },
  { path: 'formations/sessions/:id/emargement', lazy: training(() => import('../attendance/desk-page.js')) },
  { path: 'emargement/:halfDayId', lazy: training(() => import('../attendance/own-page.js')) },
]);

/** Sessions, courses, attendance, certificates and the quality desk. */
export const trainingRoutes: RouteObject[] = [...followingTheDay, ...today];
