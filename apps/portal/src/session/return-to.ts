import { useLocation, useSearchParams } from 'react-router';

const HOME = '/compte';

/** A path of ours and nothing else, whatever the link said. */
export const localPath = (path: string | null | undefined): string | undefined =>
  path && /^\/(?![/\\])[\w/?=&.#%:-]*$/.test(path) && !path.startsWith('/connexion') ? path : undefined;

/** Where sign-in leads back to. */
export function useReturnTo(): string {
  const [params] = useSearchParams();
  return localPath(params.get('retour')) ?? HOME;
}

/** The sign-in page, which leads back to `path`. */
export const signInPath = (path: string): string =>
  localPath(path) && path !== HOME ? `/connexion?retour=${encodeURIComponent(path)}` : '/connexion';

/** The sign-in page, which leads back to where one is. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  return pathname === '/' ? '/connexion' : signInPath(`${pathname}${search}`);
}
