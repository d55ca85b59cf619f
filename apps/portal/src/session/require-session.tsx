import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { QueryProblem } from '../shell/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { signInPath } from './return-to.js';
import { useViewer, type Viewer } from './viewer.js';

/** Shows its page to whoever is signed in; the others sign in first and come back. */
export function RequireSession({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const { viewer, error, refetch } = useViewer();
  const { pathname, search } = useLocation();
  if (error) return <QueryProblem error={error} onRetry={refetch} />;
  if (viewer === undefined) return <PageSkeleton />;
  if (viewer === null) return <Navigate to={signInPath(`${pathname}${search}`, true)} replace />;
  return children(viewer);
}
