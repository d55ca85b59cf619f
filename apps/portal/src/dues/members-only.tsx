import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { useSignInPath } from '../session/return-to.js';
import { hasRole, useViewer } from '../session/viewer.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { useRights } from '../write/use-rights.js';
import classes from './dues.module.css';

/** What only people with a role may read: who that is, and how to become one. */
export function MembersOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { known, signedIn } = useRights();
  const signIn = useSignInPath();
  const allowed = hasRole(viewer);
  usePageTitle(allowed ? undefined : title);
  if (!known) return <PageSkeleton />;
  if (allowed) return children;
  return (
    <>
      <h1>{title}</h1>
      <p className={classes.lead}>{signedIn ? t('dues.notStaff') : t('dues.signIn')}</p>
      {!signedIn && (
        <p>
          <Link to={signIn}>{t('dues.signInAction')}</Link>
        </p>
      )}
    </>
  );
}
