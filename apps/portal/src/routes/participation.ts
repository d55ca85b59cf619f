import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import {
  contribution,
  entering,
  heard,
  initiative,
  moderation,
  near,
  page,
  project,
  survey,
  synthesis,
  text,
} from './load.js';

const followingTheDay: RouteObject[] = [
  { path: 'demarches', lazy: initiative(() => import('../initiative/initiatives-page.js')) },
  { path: 'demarches/pres-de-chez-moi', lazy: near(() => import('../initiative/near/near-page.js')) },
  { path: 'demarches/appels/:id', lazy: survey(() => import('../initiative/call/call-page.js')) },
  { path: 'demarches/appels/:id/texte', lazy: text(() => import('../initiative/document/text-page.js')) },
  { path: 'demarches/appels/:id/repondre', lazy: survey(() => import('../initiative/survey/answer-page.js')) },
  { path: 'demarches/appels/:id/participation', lazy: heard(() => import('../initiative/heard/of-call.js')) },
  { path: 'demarches/appels/:id/resultats', lazy: survey(() => import('../initiative/survey/results-page.js')) },
  { path: 'demarches/projets/:id', lazy: project(() => import('../initiative/budget/project-page.js')) },
  {
    path: 'demarches/contributions/:id',
    lazy: contribution(() => import('../initiative/contribution/contribution-page.js')),
  },
  { path: 'demarches/:slug/participation', lazy: heard(() => import('../initiative/heard/of-initiative.js')) },
  { path: 'demarches/syntheses/:id', lazy: synthesis(() => import('../initiative/synthesis/read-page.js')) },
  { path: 'demarches/:slug', lazy: synthesis(() => import('../initiative/initiative-page.js')) },
];

const today = ofToday([
  { path: 'demarches/reponses', lazy: initiative(() => import('../initiative/answer/answers-page.js')) },
  { path: 'demarches/mes-contributions', lazy: initiative(() => import('../initiative/answer/own-page.js')) },
  { path: 'demarches/appels/:id/saisie', lazy: entering(() => import('../initiative/entry/entry-page.js')) },
  { path: 'demarches/appels/:id/feuilles', lazy: entering(() => import('../initiative/entry/sheets-page.js')) },
  { path: 'demarches/appels/:id/texte/ecrire', lazy: text(() => import('../initiative/document/edit-page.js')) },
  {
    path: 'demarches/appels/:id/questionnaire',
    lazy: survey(() => import('../initiative/survey/editor-page.js')),
  },
  {
    path: 'demarches/syntheses/:id/ecrire',
    lazy: synthesis(() => import('../initiative/synthesis/edit-page.js')),
  },
  { path: 'moderation', lazy: moderation(() => import('../moderation/queue-page.js')) },
  { path: 'moderation/suspensions', lazy: moderation(() => import('../moderation/sanctions-page.js')) },
  { path: 'moderation/transparence', lazy: moderation(() => import('../moderation/report-page.js')) },
  { path: 'moderation/signalement', lazy: moderation(() => import('../moderation/receipt-page.js')) },
  { path: 'moderation/signalement/:number', lazy: moderation(() => import('../moderation/receipt-page.js')) },
  { path: 'moderation/:caseId', lazy: page(() => import('../moderation/case-page.js'), 'moderation', 'photo') },
]);

/** Initiatives, calls and contributions, and their moderation. */
export const participationRoutes: RouteObject[] = [...followingTheDay, ...today];
