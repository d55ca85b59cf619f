import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import {
  NotificationsFollowedDocument,
  NotificationCountDocument,
  type NotificationsFollowedSubscription,
} from '../generated/graphql.js';
import { useLive } from '../live/use-live.js';
import { useViewer } from '../session/viewer.js';
import classes from './bell.module.css';

const EVERY_MS = 60_000;

/** In the header of whoever is signed in: the way to what they are told of, and how much of it is still to be read. */
export function Bell() {
  const { viewer } = useViewer();
  return viewer ? <Count /> : null;
}

function Count() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data, refetch } = useQuery(NotificationCountDocument, { fetchPolicy: 'cache-and-network' });
  const count = data?.viewer?.notifications?.totalCount ?? 0;
  const client = useApolloClient();
  const state = useLive({
    operation: NotificationsFollowedDocument,
    variables: {},
    onEvent: (told) => {
      const { viewerNotified: viewer } = told as NotificationsFollowedSubscription;
      client.writeQuery({ query: NotificationCountDocument, data: { viewer } });
      return undefined;
    },
  });
  const isLive = state === 'live';
  useEffect(() => {
    if (isLive) return undefined;
    // Nobody looks at a page that is out of sight: it is asked again when it comes back.
    const ask = (): void => {
      if (document.visibilityState === 'visible') refetch().catch(() => undefined);
    };
    const timer = setInterval(ask, EVERY_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [refetch, isLive]);
  return (
    <Link
      to="/notifications"
      className={classes.bell}
      data-bell=""
      aria-label={t('shell.notifications', { count })}
      aria-current={pathname === '/notifications' ? 'page' : undefined}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M4 14.5h12l-1.5-2.2V8.5a4.5 4.5 0 0 0-9 0v3.8zM8 17a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
