import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import HomePage from '../pages/home-page.js';
import NotFoundPage from '../pages/not-found-page.js';
import { RouteError } from '../pages/route-error.js';
import { ownPortal } from '../portals/own-portal.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Shell } from '../shell/shell.js';
import { accountRoutes } from './account.js';
import { networkRoutes } from './network.js';
import { reportsRoutes } from './reports.js';
import { trainingRoutes } from './training.js';
import { clubRoutes } from './club.js';
import { portalsRoutes } from './portals.js';
import { participationRoutes } from './participation.js';
import { developersRoutes } from './developers.js';
import { legal, page, portals } from './load.js';

export const routes: RouteObject[] = [
  {
    Component: Shell,
    children: [
      {
        ErrorBoundary: RouteError,
        HydrateFallback: PageSkeleton,
        children: [
          ownPortal()
            ? { index: true, lazy: portals(() => import('../portals/portal-page.js')) }
            : { index: true, Component: HomePage },
          { path: 'recherche', lazy: page(() => import('../search/search-page.js'), 'portals', 'initiative') },
          ...accountRoutes,
          ...networkRoutes,
          ...reportsRoutes,
          ...trainingRoutes,
          ...clubRoutes,
          ...portalsRoutes,
          ...participationRoutes,
          ...developersRoutes,
          ...ofToday([
            {
              path: 'notifications',
              lazy: page(() => import('../notifications/notifications-page.js'), 'notifications'),
            },
            { path: 'accessibilite', lazy: legal(() => import('../legal/accessibility-page.js')) },
            { path: 'conditions', lazy: legal(() => import('../legal/terms-page.js')) },
            { path: 'confidentialite', lazy: legal(() => import('../legal/privacy-page.js')) },
            { path: 'mentions-legales', lazy: legal(() => import('../legal/notice-page.js')) },
            { path: 'sources', lazy: page(() => import('../pages/sources-page.js')) },
          ]),
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
