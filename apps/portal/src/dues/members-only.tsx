import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { useSignInPath } from '../session/return-to.js';
import { hasRole, useViewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { useRights } from '../write/use-rights.js';

/** What only people with a role may read: who that is, and how to become one. */
export function MembersOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { known, signedIn } = useRights();
  const signIn = useSignInPath();
  if (!known) return <PageSkeleton />;
  if (hasRole(viewer)) return children;
  return (
    <>
      <PageHead title={title} lead={signedIn ? t('dues.notStaff') : t('dues.signIn')} />
      {!signedIn && (
        <p>
          <Link to={signIn}>{t('shell.signIn')}</Link>
        </p>
      )}
    </>
  );
}
