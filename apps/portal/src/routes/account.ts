import type { RouteObject } from 'react-router';
import { ofToday } from '../day/pages-of-today.js';
import { account, page, place } from './load.js';

/** Opening an account, signing in, and the links of our mail. */
const entry: RouteObject[] = [
  { path: 'inscription', lazy: account(() => import('../sign-up/sign-up-page.js')) },
  { path: 'verifier', lazy: account(() => import('../sign-up/verify-page.js')) },
  { path: 'connexion', lazy: account(() => import('../session/sign-in-page.js')) },
  { path: 'mot-de-passe-oublie', lazy: account(() => import('../password/forgotten-page.js')) },
  { path: 'mot-de-passe', lazy: account(() => import('../password/reset-page.js')) },
  { path: 'invitation', lazy: account(() => import('../invitation/invitation-page.js')) },
];

const own: RouteObject = {
  path: 'compte',
  lazy: account(() => import('../account/account-page.js')),
  children: [
    { index: true, lazy: account(() => import('../account/profile-page.js')) },
    { path: 'securite', lazy: account(() => import('../account/security-page.js')) },
    { path: 'sessions', lazy: account(() => import('../account/sessions-page.js')) },
    { path: 'jetons', lazy: page(() => import('../account/tokens-page.js'), 'account', 'report') },
    { path: 'webhooks', lazy: account(() => import('../webhook/webhooks-page.js')) },
    { path: 'webhooks/:id', lazy: account(() => import('../webhook/webhook-page.js')) },
    { path: 'notifications', lazy: account(() => import('../account/notifications-page.js')) },
    { path: 'recherches', lazy: page(() => import('../account/searches-page.js'), 'account', 'portals') },
    { path: 'roles', lazy: account(() => import('../account/roles-page.js')) },
    { path: 'consentements', lazy: account(() => import('../account/consents-page.js')) },
    { path: 'donnees', lazy: account(() => import('../account/data-page.js')) },
    { path: 'activite', lazy: account(() => import('../account/activity-page.js')) },
  ],
};

/** Accounts: opened and entered, the own one, what concerns it, and their administration. */
export const accountRoutes: RouteObject[] = [
  { path: 'mandats', lazy: account(() => import('../place/mandates-page.js')) },
  ...ofToday([
    ...entry,
    own,
    { path: 'espace', lazy: place(() => import('../place/place-page.js')) },
    { path: 'administration/comptes', lazy: account(() => import('../administration/accounts-page.js')) },
    { path: 'administration/roles', lazy: account(() => import('../administration/roles-page.js')) },
    { path: 'administration/taches', lazy: account(() => import('../administration/jobs-page.js')) },
    { path: 'administration/invitations', lazy: account(() => import('../administration/invitations-page.js')) },
  ]),
];
