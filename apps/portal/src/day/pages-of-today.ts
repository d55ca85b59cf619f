import { useMatches, type RouteObject } from 'react-router';

interface Handle {
  isOfToday?: boolean;
}

/** Pages that show today, whichever day the address says: what is being done, and what is not told by the day. */
export const ofToday = (routes: readonly RouteObject[]): RouteObject[] =>
  routes.map((route) => ({ ...route, handle: { isOfToday: true } satisfies Handle }) as RouteObject);

/** Whether the page that is open is one of those. */
export const useIsOfToday = (): boolean => useMatches().some(({ handle }) => (handle as Handle | undefined)?.isOfToday);
