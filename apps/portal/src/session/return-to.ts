import { useLocation, useSearchParams } from 'react-router';

const HOME = '/espace';

/** A path of ours and nothing else, whatever the link said; with the commas of filters. */
export const localPath = (path: string | null | undefined): string | undefined =>
  path && /^\/(?![/\\])[!-[\]-~]*$/.test(path) && !path.startsWith('/connexion') ? path : undefined;

/** Where sign-in leads back to. */
export function useReturnTo(): string {
  const [params] = useSearchParams();
  return localPath(params.get('retour')) ?? HOME;
}

/** The sign-in page, which leads back to `path`; `isNeeded` where that cannot be read without. */
export function signInPath(path: string, isNeeded = false): string {
  if (!localPath(path)) return '/connexion';
  return `/connexion?retour=${encodeURIComponent(path)}${isNeeded ? '&requise=1' : ''}`;
}

/** The sign-in page, which leads back to where one is. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  const [params] = useSearchParams();
  // From page to page of those that come before the account, where one was at first stays.
  return signInPath(BEFORE.includes(pathname) ? (params.get('retour') ?? HOME) : `${pathname}${search}`);
}

const BEFORE = ['/connexion', '/inscription', '/verifier', '/mot-de-passe-oublie', '/mot-de-passe', '/invitation'];
