import { useQuery } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import { ViewerDocument } from '../generated/graphql.js';
import { ViewerContext } from './viewer.js';

/** Asks who is signed in, for all that is inside. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const state = useMemo(
    () => ({ viewer: data?.viewer, error: data ? undefined : error, refetch: () => void refetch() }),
    [data, error, refetch],
  );
  return <ViewerContext value={state}>{children}</ViewerContext>;
}
