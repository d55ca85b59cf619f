import { useLocation } from 'react-router';

const SEARCH = '/ressources';

/** What the page of an item is told by a link of the search: where that stood. */
export function useFoundAt(): { foundAt: string } | undefined {
  const { pathname, search } = useLocation();
  return pathname === SEARCH ? { foundAt: search } : undefined;
}

/** The search that led to this page, as it stood; of another way, all items. */
export function useSearchPath(): string {
  const state = useLocation().state as { foundAt?: unknown } | null;
  return typeof state?.foundAt === 'string' ? SEARCH + state.foundAt : SEARCH;
}
