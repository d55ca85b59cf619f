import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import { itemEditor, page, portals, viewpoint } from './load.js';

const followingTheDay: RouteObject[] = [
  { path: 'portails', lazy: page(() => import('../portals/portals-page.js'), 'portals', 'desk', 'media') },
  { path: 'portails/:slug', lazy: page(() => import('../portals/portal-page.js'), 'portals', 'desk') },
  { path: 'ressources', lazy: portals(() => import('../portals/item-search-page.js')) },
  { path: 'ressources/:id', lazy: viewpoint(() => import('../portals/item-page.js')) },
  { path: 'ressources/:id/reprises', lazy: portals(() => import('../portals/reuses-page.js')) },
  { path: 'ressources/:id/reprendre', lazy: viewpoint(() => import('../viewpoint/retake-page.js')) },
];

const today = ofToday([
  { path: 'mediatheque', lazy: page(() => import('../media/library-page.js'), 'media') },
  { path: 'mediatheque/:id', lazy: page(() => import('../media/uses-page.js'), 'media', 'portals') },
  { path: 'portails/transmission', lazy: page(() => import('../handover/desk-page.js'), 'portals', 'handover') },
  {
    path: 'portails/:slug/gerer',
    lazy: page(() => import('../portal-desk/desk-page.js'), 'portals', 'desk', 'media'),
  },
  { path: 'ressources/nouveau', lazy: itemEditor(() => import('../item-editor/new-item-page.js')) },
  {
    path: 'ressources/gerer',
    lazy: page(() => import('../kept-items/kept-page.js'), 'portals', 'itemEditor', 'keptItems'),
  },
  {
    path: 'ressources/importer',
    lazy: page(() => import('../item-import/import-page.js'), 'portals', 'itemEditor', 'media', 'itemImport'),
  },
  { path: 'ressources/a-relire', lazy: itemEditor(() => import('../item-editor/review-page.js')) },
  {
    path: 'ressources/corrections',
    lazy: page(() => import('../item-correction/corrections-page.js'), 'portals', 'itemEditor', 'itemCorrection'),
  },
  { path: 'ressources/liens', lazy: itemEditor(() => import('../item-editor/broken-links-page.js')) },
  { path: 'ressources/:id/versions', lazy: itemEditor(() => import('../item-editor/versions-page.js')) },
  {
    path: 'ressources/:id/relire',
    lazy: page(
      () => import('../item-review/item-review-page.js'),
      'portals',
      'itemEditor',
      'media',
      'viewpoint',
      'itemReview',
    ),
  },
  { path: 'ressources/:id/source', lazy: itemEditor(() => import('../item-editor/source-page.js')) },
  { path: 'ressources/:id/ecrire', lazy: itemEditor(() => import('../item-editor/item-editor-page.js')) },
  {
    path: 'ressources/:id/photographies',
    lazy: page(() => import('../viewpoint/edit-page.js'), 'portals', 'viewpoint', 'itemEditor'),
  },
]);

/** Portals, their items, and the files they show. */
export const portalsRoutes: RouteObject[] = [...followingTheDay, ...today];
