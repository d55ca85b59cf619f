import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import HomePage from './pages/home-page.js';
import NotFoundPage from './pages/not-found-page.js';
import { RouteError } from './pages/route-error.js';
import { PageSkeleton } from './shell/page-skeleton.js';
import { Shell } from './shell/shell.js';

const page = (load: () => Promise<{ default: ComponentType }>) => async () => ({ Component: (await load()).default });
const browse = page(() => import('./browse/browse-page.js'));

export const routes: RouteObject[] = [
  {
    Component: Shell,
    children: [
      {
        ErrorBoundary: RouteError,
        HydrateFallback: PageSkeleton,
        children: [
          { index: true, Component: HomePage },
          { path: 'recherche', lazy: page(() => import('./search/search-page.js')) },
          { path: 'territoires/:kind/:code', lazy: page(() => import('./territory/territory-page.js')) },
          { path: 'parcourir', lazy: browse },
          { path: 'parcourir/:region', lazy: browse },
          { path: 'parcourir/:region/:departement', lazy: browse },
          { path: 'organisations', lazy: page(() => import('./organization/organization-list-page.js')) },
          { path: 'organisations/:key', lazy: page(() => import('./organization/organization-page.js')) },
          { path: 'reseau', lazy: page(() => import('./network/network-page.js')) },
          { path: 'accessibilite', lazy: page(() => import('./pages/accessibility-page.js')) },
          { path: 'sources', lazy: page(() => import('./pages/sources-page.js')) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
