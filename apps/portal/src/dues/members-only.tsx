import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSignInPath } from '../session/return-to.js';
import { isStaff, useViewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { useRights } from '../write/use-rights.js';

/** A page that only people with a role may read; for others, who that is, and how to become one. */
export const membersOnly = (title: 'shell.dues' | 'dues.scales' | 'dues.wizard.title', Page: ComponentType) =>
  function MembersOnly() {
    const { t } = useTranslation();
    const { viewer } = useViewer();
    const { known, signedIn } = useRights();
    const signIn = useSignInPath();
    if (!known) return <PageSkeleton />;
    if (isStaff(viewer)) return <Page />;
    return (
      <>
        <PageHead title={t(title)} lead={signedIn ? t('dues.notStaff') : t('dues.signIn')} />
        {!signedIn && (
          <p>
            <Link to={signIn}>{t('shell.signIn')}</Link>
          </p>
        )}
      </>
    );
  };
