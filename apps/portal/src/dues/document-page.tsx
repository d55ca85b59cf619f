import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { localPath } from '../session/return-to.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { useAddress } from '../table/use-address.js';

/** Where the link to a receipt or a notice leads whoever may not see it: to sign in and come back, or to what it is about, in words. */
export default function DocumentPage() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const path = localPath(params.get('adresse'));
  const file = path?.startsWith('/files/') && params.get('absent') !== '1' ? path : undefined;
  return (
    <RequireSession>
      {() =>
        file ? (
          <Open path={file} />
        ) : (
          <Missing
            title={t('dues.missingDocumentTitle')}
            text={t('dues.missingDocument')}
            to="/cotisations"
            link={t('shell.dues')}
          />
        )
      }
    </RequireSession>
  );
}

/** Signed in by now: the file is no page of the portal, so that the browser goes there itself. */
function Open({ path }: { path: string }) {
  useEffect(() => window.location.replace(path), [path]);
  return <PageSkeleton />;
}
