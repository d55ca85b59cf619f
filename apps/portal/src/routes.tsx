import type { RouteObject } from 'react-router';
import HomePage from './pages/home-page.js';
import NotFoundPage from './pages/not-found-page.js';
import { RouteError } from './pages/route-error.js';
import {
  account,
  club,
  coverage,
  developers,
  dues,
  editor,
  governance,
  initiative,
  itemEditor,
  legal,
  notice,
  page,
  portals,
  quality,
  report,
  team,
  training,
  viewpoint,
} from './pages/load.js';
import { ownPortal } from './portals/own-portal.js';
import { PageSkeleton } from './shell/page-skeleton.js';
import { Shell } from './shell/shell.js';

const browse = page(() => import('./browse/browse-page.js'));

/** Opening an account, signing in, and the links of our mail. */
const entry: RouteObject[] = [
  { path: 'inscription', lazy: account(() => import('./sign-up/sign-up-page.js')) },
  { path: 'verifier', lazy: account(() => import('./sign-up/verify-page.js')) },
  { path: 'connexion', lazy: account(() => import('./session/sign-in-page.js')) },
  { path: 'mot-de-passe-oublie', lazy: account(() => import('./password/forgotten-page.js')) },
  { path: 'mot-de-passe', lazy: account(() => import('./password/reset-page.js')) },
  { path: 'invitation', lazy: account(() => import('./invitation/invitation-page.js')) },
];

const own: RouteObject = {
  path: 'compte',
  lazy: account(() => import('./account/account-page.js')),
  children: [
    { index: true, lazy: account(() => import('./account/profile-page.js')) },
    { path: 'securite', lazy: account(() => import('./account/security-page.js')) },
    { path: 'sessions', lazy: account(() => import('./account/sessions-page.js')) },
    { path: 'jetons', lazy: page(() => import('./account/tokens-page.js'), 'account', 'report') },
    { path: 'webhooks', lazy: account(() => import('./webhook/webhooks-page.js')) },
    { path: 'webhooks/:id', lazy: account(() => import('./webhook/webhook-page.js')) },
    { path: 'notifications', lazy: account(() => import('./account/notifications-page.js')) },
    { path: 'recherches', lazy: page(() => import('./account/searches-page.js'), 'account', 'portals') },
    { path: 'roles', lazy: account(() => import('./account/roles-page.js')) },
    { path: 'consentements', lazy: account(() => import('./account/consents-page.js')) },
    { path: 'donnees', lazy: account(() => import('./account/data-page.js')) },
    { path: 'activite', lazy: account(() => import('./account/activity-page.js')) },
  ],
};

const forDevelopers: RouteObject = {
  path: 'developpeurs',
  lazy: developers(() => import('./developers/developers-page.js')),
  children: [
    { index: true, lazy: developers(() => import('./developers/start-page.js')) },
    { path: 'guides/:guide', lazy: developers(() => import('./developers/guide-page.js')) },
    { path: 'schema', lazy: developers(() => import('./developers/schema-page.js')) },
    { path: 'schema/:type', lazy: developers(() => import('./developers/type-page.js')) },
    { path: 'erreurs', lazy: developers(() => import('./developers/errors-page.js')) },
    { path: 'erreurs/:code', lazy: developers(() => import('./developers/error-page.js')) },
    { path: 'prix', lazy: developers(() => import('./developers/price-page.js')) },
    { path: 'documents', lazy: developers(() => import('./developers/documents/documents-page.js')) },
    { path: 'documents/:id', lazy: developers(() => import('./developers/documents/document-page.js')) },
    { path: 'changements', lazy: developers(() => import('./developers/changes-page.js')) },
  ],
};

export const routes: RouteObject[] = [
  {
    Component: Shell,
    children: [
      {
        ErrorBoundary: RouteError,
        HydrateFallback: PageSkeleton,
        children: [
          ownPortal()
            ? { index: true, lazy: portals(() => import('./portals/portal-page.js')) }
            : { index: true, Component: HomePage },
          { path: 'notifications', lazy: page(() => import('./notifications/notifications-page.js'), 'notifications') },
          { path: 'recherche', lazy: page(() => import('./search/search-page.js'), 'portals') },
          { path: 'territoires/:kind/:code', lazy: page(() => import('./territory/territory-page.js')) },
          { path: 'parcourir', lazy: browse },
          { path: 'parcourir/:region', lazy: browse },
          { path: 'parcourir/:region/:departement', lazy: browse },
          { path: 'organisations', lazy: page(() => import('./organization/organization-list-page.js')) },
          { path: 'organisations/:key', lazy: page(() => import('./organization/organization-page.js')) },
          { path: 'organisations/:key/acces', lazy: account(() => import('./access/access-page.js')) },
          {
            path: 'organisations/:key/activite/:year',
            lazy: page(() => import('./report/activity-page.js'), 'report'),
          },
          { path: 'rapports', lazy: page(() => import('./report/report-list-page.js'), 'report') },
          { path: 'rapports/nouveau', lazy: editor(() => import('./report/editor/new-report-page.js')) },
          { path: 'rapports/:name/modifier', lazy: editor(() => import('./report/editor/edit-report-page.js')) },
          { path: 'rapports/:name', lazy: report(() => import('./report/report-page.js')) },
          {
            path: 'rapports/:name/editions/:id',
            lazy: report(() => import('./report/edition/edition-page.js'), 'chain', 'account'),
          },
          {
            path: 'espace',
            lazy: page(() => import('./place/place-page.js'), 'account', 'training', 'portals', 'club', 'clubHome'),
          },
          { path: 'mediatheque', lazy: page(() => import('./media/library-page.js'), 'media') },
          { path: 'mediatheque/:id', lazy: page(() => import('./media/uses-page.js'), 'media', 'portals') },
          { path: 'mandats', lazy: account(() => import('./place/mandates-page.js')) },
          {
            path: 'administration/comptes',
            lazy: account(() => import('./administration/accounts-page.js')),
          },
          { path: 'administration/roles', lazy: account(() => import('./administration/roles-page.js')) },
          { path: 'administration/taches', lazy: account(() => import('./administration/jobs-page.js')) },
          {
            path: 'administration/invitations',
            lazy: account(() => import('./administration/invitations-page.js')),
          },
          ...entry,
          own,
          { path: 'gouvernance', lazy: governance(() => import('./governance/governance-page.js')) },
          { path: 'gouvernance/reunions/:id', lazy: governance(() => import('./governance/meeting-page.js')) },
          { path: 'gouvernance/:key', lazy: governance(() => import('./governance/body-page.js')) },
          { path: 'formations', lazy: training(() => import('./training/sessions-page.js')) },
          { path: 'formations/couverture', lazy: coverage(() => import('./coverage/coverage-page.js')) },
          { path: 'formations/equipe', lazy: team(() => import('./coverage/team-page.js')) },
          { path: 'formations/equipe/:key', lazy: team(() => import('./coverage/team-page.js')) },
          { path: 'formations/qualite', lazy: quality(() => import('./quality/desk-page.js')) },
          { path: 'formations/qualite/:key', lazy: quality(() => import('./quality/desk-page.js')) },
          { path: 'formations/qualite/:key/preuves', lazy: quality(() => import('./quality/evidence-page.js')) },
          { path: 'formations/qualite/:key/reclamations', lazy: quality(() => import('./quality/complaints-page.js')) },
          { path: 'formations/qualite/:key/agrements', lazy: quality(() => import('./quality/approvals-page.js')) },
          { path: 'formations/qualite/:key/intervenants', lazy: quality(() => import('./quality/trainers-page.js')) },
          { path: 'formations/cours', lazy: training(() => import('./training/courses-page.js')) },
          { path: 'formations/cours/:id', lazy: training(() => import('./training/course-page.js')) },
          { path: 'formations/bilan', lazy: training(() => import('./results/returns-page.js')) },
          { path: 'formations/bilan/:id', lazy: training(() => import('./results/return-page.js')) },
          { path: 'formations/bilan/:id/lignes/:code', lazy: training(() => import('./results/return-line-page.js')) },
          { path: 'formations/cours/:id/resultats/:year', lazy: training(() => import('./results/results-page.js')) },
          {
            path: 'formations/sessions/:id',
            lazy: page(() => import('./training/session-page.js'), 'training', 'certificate'),
          },
          {
            path: 'formations/mes-attestations',
            lazy: page(() => import('./certificate/own-certificates-page.js'), 'training', 'certificate'),
          },
          {
            path: 'attestations/verification',
            lazy: page(() => import('./certificate/verification-page.js'), 'training', 'certificate'),
          },
          {
            path: 'formations/mes-formations',
            lazy: training(() => import('./training/enrolment/my-training-page.js')),
          },
          { path: 'formations/besoins', lazy: training(() => import('./training-need/needs-page.js')) },
          { path: 'formations/evaluation', lazy: training(() => import('./evaluation/link-page.js')) },
          { path: 'formations/evaluations/:id', lazy: training(() => import('./evaluation/evaluation-page.js')) },
          { path: 'formations/place', lazy: training(() => import('./training/enrolment/place-page.js')) },
          { path: 'formations/sessions/emargement', lazy: training(() => import('./attendance/kept-page.js')) },
          { path: 'formations/sessions/:id/emargement', lazy: training(() => import('./attendance/desk-page.js')) },
          { path: 'emargement/:halfDayId', lazy: training(() => import('./attendance/own-page.js')) },
          { path: 'chantiers/:id/votes/:pollId', lazy: page(() => import('./club/poll/poll-page.js'), 'poll') },
          { path: 'portails', lazy: page(() => import('./portals/portals-page.js'), 'portals', 'desk', 'media') },
          { path: 'portails/transmission', lazy: page(() => import('./handover/desk-page.js'), 'portals', 'handover') },
          {
            path: 'portails/:slug/gerer',
            lazy: page(() => import('./portal-desk/desk-page.js'), 'portals', 'desk', 'media'),
          },
          { path: 'portails/:slug', lazy: page(() => import('./portals/portal-page.js'), 'portals', 'desk') },
          {
            path: 'club/calendrier',
            lazy: page(() => import('./club/calendar/calendar-page.js'), 'club', 'clubCalendar'),
          },
          { path: 'club/annuaire', lazy: page(() => import('./club/member/directory-page.js'), 'club', 'clubMember') },
          {
            path: 'club/annuaire/:id',
            lazy: page(() => import('./club/member/member-page.js'), 'club', 'clubMember'),
          },
          {
            path: 'club',
            lazy: page(
              () => import('./club/home/home-page.js'),
              'club',
              'clubHome',
              'clubMember',
              'clubNotice',
              'desk',
            ),
          },
          { path: 'club/besoins', lazy: notice(() => import('./club/notice/notices-page.js')) },
          { path: 'club/besoins/:id', lazy: notice(() => import('./club/notice/notice-page.js')) },
          { path: 'demarches', lazy: initiative(() => import('./initiative/initiatives-page.js')) },
          { path: 'demarches/reponses', lazy: initiative(() => import('./initiative/answer/answers-page.js')) },
          {
            path: 'demarches/mes-contributions',
            lazy: initiative(() => import('./initiative/contribution/own-contributions-page.js')),
          },
          { path: 'demarches/appels/:id', lazy: initiative(() => import('./initiative/call/call-page.js')) },
          {
            path: 'demarches/contributions/:id',
            lazy: initiative(() => import('./initiative/contribution/contribution-page.js')),
          },
          { path: 'demarches/:slug', lazy: initiative(() => import('./initiative/initiative-page.js')) },
          { path: 'chantiers', lazy: club(() => import('./club/workstreams-page.js')) },
          { path: 'chantiers/mes-taches', lazy: club(() => import('./club/own-tasks-page.js')) },
          { path: 'chantiers/:id/contributions', lazy: club(() => import('./club/contributions-page.js')) },
          {
            path: 'chantiers/:id/reunions/:meetingId',
            lazy: page(() => import('./club/meeting/meeting-page.js'), 'club', 'meeting'),
          },
          { path: 'chantiers/:id/reutilisations', lazy: club(() => import('./club/reuses-page.js')) },
          {
            path: 'chantiers/:id',
            lazy: page(
              () => import('./club/workstream-page.js'),
              'club',
              'clubFile',
              'media',
              'poll',
              'discussion',
              'meeting',
            ),
          },
          {
            path: 'chantiers/:id/discussion',
            lazy: page(() => import('./discussion/threads-page.js'), 'club', 'discussion'),
          },
          {
            path: 'chantiers/:id/discussion/:threadId',
            lazy: page(() => import('./discussion/thread-page.js'), 'club', 'discussion'),
          },
          { path: 'ressources', lazy: portals(() => import('./portals/item-search-page.js')) },
          { path: 'ressources/nouveau', lazy: itemEditor(() => import('./item-editor/new-item-page.js')) },
          {
            path: 'ressources/gerer',
            lazy: page(() => import('./kept-items/kept-page.js'), 'portals', 'itemEditor', 'keptItems'),
          },
          {
            path: 'ressources/importer',
            lazy: page(() => import('./item-import/import-page.js'), 'portals', 'itemEditor', 'media', 'itemImport'),
          },
          { path: 'ressources/a-relire', lazy: itemEditor(() => import('./item-editor/review-page.js')) },
          {
            path: 'ressources/corrections',
            lazy: page(
              () => import('./item-correction/corrections-page.js'),
              'portals',
              'itemEditor',
              'itemCorrection',
            ),
          },
          { path: 'ressources/liens', lazy: itemEditor(() => import('./item-editor/broken-links-page.js')) },
          { path: 'ressources/:id/versions', lazy: itemEditor(() => import('./item-editor/versions-page.js')) },
          {
            path: 'ressources/:id/relire',
            lazy: page(
              () => import('./item-review/item-review-page.js'),
              'portals',
              'itemEditor',
              'media',
              'viewpoint',
              'itemReview',
            ),
          },
          { path: 'ressources/:id/source', lazy: itemEditor(() => import('./item-editor/source-page.js')) },
          { path: 'ressources/:id/ecrire', lazy: itemEditor(() => import('./item-editor/item-editor-page.js')) },
          { path: 'ressources/:id', lazy: viewpoint(() => import('./portals/item-page.js')) },
          { path: 'ressources/:id/reprises', lazy: portals(() => import('./portals/reuses-page.js')) },
          { path: 'ressources/:id/reprendre', lazy: viewpoint(() => import('./viewpoint/retake-page.js')) },
          {
            path: 'ressources/:id/photographies',
            lazy: page(() => import('./viewpoint/edit-page.js'), 'portals', 'viewpoint', 'itemEditor'),
          },
          { path: 'reseau', lazy: page(() => import('./network/network-page.js')) },
          { path: 'reseau/histoire', lazy: page(() => import('./timeline/timeline-page.js')) },
          { path: 'reseau/accords/:key', lazy: page(() => import('./agreement/agreement-page.js')) },
          { path: 'enchainement/:id', lazy: page(() => import('./chain/chain-page.js'), 'chain') },
          { path: 'cotisations', lazy: dues(() => import('./dues/dues-page.js')) },
          { path: 'cotisations/baremes', lazy: dues(() => import('./dues/scales-page.js')) },
          { path: 'cotisations/appels/nouveau', lazy: dues(() => import('./dues/wizard-page.js')) },
          { path: 'cotisations/appels/:id', lazy: dues(() => import('./dues/call-page.js')) },
          { path: 'cotisations/:id', lazy: dues(() => import('./dues/due-page.js')) },
          { path: 'document', lazy: dues(() => import('./dues/document-page.js')) },
          { path: 'subventions', lazy: dues(() => import('./dues/grants-page.js')) },
          forDevelopers,
          { path: 'accessibilite', lazy: legal(() => import('./legal/accessibility-page.js')) },
          { path: 'conditions', lazy: legal(() => import('./legal/terms-page.js')) },
          { path: 'confidentialite', lazy: legal(() => import('./legal/privacy-page.js')) },
          { path: 'mentions-legales', lazy: legal(() => import('./legal/notice-page.js')) },
          { path: 'sources', lazy: page(() => import('./pages/sources-page.js')) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
