import { ofToday } from '../day/pages-of-today.js';
import { developers } from './load.js';

/** The rooms of front-end developers. */
export const developersRoutes = ofToday([
  {
    path: 'developpeurs',
    lazy: developers(() => import('../developers/developers-page.js')),
    children: [
      { index: true, lazy: developers(() => import('../developers/start-page.js')) },
      { path: 'guides/:guide', lazy: developers(() => import('../developers/guide-page.js')) },
      { path: 'schema', lazy: developers(() => import('../developers/schema-page.js')) },
      { path: 'schema/:type', lazy: developers(() => import('../developers/type-page.js')) },
      { path: 'erreurs', lazy: developers(() => import('../developers/errors-page.js')) },
      { path: 'erreurs/:code', lazy: developers(() => import('../developers/error-page.js')) },
      { path: 'prix', lazy: developers(() => import('../developers/price-page.js')) },
      { path: 'documents', lazy: developers(() => import('../developers/documents/documents-page.js')) },
      { path: 'documents/:id', lazy: developers(() => import('../developers/documents/document-page.js')) },
      { path: 'changements', lazy: developers(() => import('../developers/changes-page.js')) },
    ],
  },
]);
