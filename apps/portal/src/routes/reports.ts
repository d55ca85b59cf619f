import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import { editor, page, report } from './load.js';

const followingTheDay: RouteObject[] = [
  { path: 'rapports/:name', lazy: report(() => import('../report/report-page.js')) },
  { path: 'objets/:id', lazy: page(() => import('../chain/record-page.js'), 'chain') },
  { path: 'enchainement/:id', lazy: page(() => import('../chain/chain-page.js'), 'chain') },
];

const today = ofToday([
  {
    path: 'organisations/:key/activite/:year',
    lazy: page(() => import('../report/activity-page.js'), 'report'),
  },
  { path: 'rapports', lazy: page(() => import('../report/report-list-page.js'), 'report') },
  { path: 'rapports/nouveau', lazy: editor(() => import('../report/editor/new-report-page.js')) },
  { path: 'rapports/:name/modifier', lazy: editor(() => import('../report/editor/edit-report-page.js')) },
  {
    path: 'rapports/:name/editions/:id',
    lazy: report(() => import('../report/edition/edition-page.js'), 'chain', 'account'),
  },
]);

/** Reports, their editions, and what they are made of. */
export const reportsRoutes: RouteObject[] = [...followingTheDay, ...today];
