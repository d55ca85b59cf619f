import type { RouteObject } from 'react-router';
import { editor, page, report } from './load.js';

/** Reports, their editions, and what they are made of. */
export const reportsRoutes: RouteObject[] = [
  {
    path: 'organisations/:key/activite/:year',
    lazy: page(() => import('../report/activity-page.js'), 'report'),
  },
  { path: 'rapports', lazy: page(() => import('../report/report-list-page.js'), 'report') },
  { path: 'rapports/nouveau', lazy: editor(() => import('../report/editor/new-report-page.js')) },
  { path: 'rapports/:name/modifier', lazy: editor(() => import('../report/editor/edit-report-page.js')) },
  { path: 'rapports/:name', lazy: report(() => import('../report/report-page.js')) },
  {
    path: 'rapports/:name/editions/:id',
    lazy: report(() => import('../report/edition/edition-page.js'), 'chain', 'account'),
  },
  { path: 'enchainement/:id', lazy: page(() => import('../chain/chain-page.js'), 'chain') },
];
