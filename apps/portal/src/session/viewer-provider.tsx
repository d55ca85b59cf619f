import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { keepChoice } from '../demonstration/kept-choice.js';
import { ViewerDocument } from '../generated/graphql.js';
import { acts, isOfDemonstration, ViewerContext } from './viewer.js';

/** Asks who is signed in, for all that is inside. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const state = useMemo(
    () => ({ viewer: data?.viewer, error: data ? undefined : error, refetch: () => void refetch() }),
    [data, error, refetch],
  );
  useEffect(() => {
    if (!data) return;
    keepChoice('demonstration-usual', isOfDemonstration(data.viewer));
    keepChoice('acts', acts(data.viewer));
    keepChoice('signed-in', data.viewer !== null);
  }, [data]);
  return <ViewerContext value={state}>{children}</ViewerContext>;
}
