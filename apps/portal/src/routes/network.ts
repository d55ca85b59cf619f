import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import { account, dues, governance, page } from './load.js';

const browse = page(() => import('../browse/browse-page.js'));

const followingTheDay: RouteObject[] = [
  { path: 'territoires/:kind/:code', lazy: page(() => import('../territory/territory-page.js')) },
  { path: 'parcourir', lazy: browse },
  { path: 'parcourir/:region', lazy: browse },
  { path: 'parcourir/:region/:departement', lazy: browse },
  { path: 'organisations', lazy: page(() => import('../organization/organization-list-page.js')) },
  { path: 'organisations/:key', lazy: page(() => import('../organization/organization-page.js')) },
  { path: 'gouvernance', lazy: governance(() => import('../governance/governance-page.js')) },
  { path: 'gouvernance/:key', lazy: governance(() => import('../governance/body-page.js')) },
  { path: 'reseau', lazy: page(() => import('../network/network-page.js')) },
  { path: 'reseau/accords/:key', lazy: page(() => import('../agreement/agreement-page.js')) },
  { path: 'cotisations', lazy: dues(() => import('../dues/dues-page.js')) },
  { path: 'cotisations/baremes', lazy: dues(() => import('../dues/scales-page.js')) },
  { path: 'cotisations/appels/nouveau', lazy: dues(() => import('../dues/wizard-page.js')) },
  { path: 'cotisations/appels/:id', lazy: dues(() => import('../dues/call-page.js')) },
  { path: 'cotisations/:id', lazy: dues(() => import('../dues/due-page.js')) },
  { path: 'subventions', lazy: dues(() => import('../dues/grants-page.js')) },
];

const today = ofToday([
  { path: 'organisations/:key/acces', lazy: account(() => import('../access/access-page.js')) },
  { path: 'gouvernance/reunions/:id', lazy: governance(() => import('../governance/meeting-page.js')) },
  { path: 'reseau/histoire', lazy: page(() => import('../timeline/timeline-page.js')) },
  { path: 'document', lazy: dues(() => import('../dues/document-page.js')) },
]);

/** Territories, organizations, bodies, agreements and dues. */
export const networkRoutes: RouteObject[] = [...followingTheDay, ...today];
