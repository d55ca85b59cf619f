import { useLocation, useSearchParams } from 'react-router';
import { keepReturn, keptReturn } from './kept-return.js';

const HOME = '/espace';

/** A path of ours and nothing else, whatever the link said; with the commas of filters. */
export const localPath = (path: string | null | undefined): string | undefined =>
  path && /^\/(?![/\\])[!-[\]-~]*$/.test(path) && !path.startsWith('/connexion') ? path : undefined;

/** Where sign-in leads back to: as the address says. */
export function useReturnTo(): string {
  return useSaidReturn() ?? HOME;
}

/** For the link of a letter, which is followed later and says nothing of it: the place is kept in this browser. */
export const useKeepReturn = (): (() => void) => {
  const back = useSaidReturn();
  return () => keepReturn(back);
};

/** Where whoever came by a letter was before, once they are signed in. */
export const returnByLetter = (): string => localPath(keptReturn()) ?? HOME;

function useSaidReturn(): string | undefined {
  const [params] = useSearchParams();
  return localPath(params.get('retour'));
}

/** Another page that comes before the account: it leads back to the same place. */
export function useOnTheWay(): (page: string) => string {
  const back = useSaidReturn();
  return (page) => (back ? `${page}?retour=${encodeURIComponent(back)}` : page);
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
