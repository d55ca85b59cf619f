import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { RequireSession } from '../session/require-session.js';
import { administers, coordinates, type Viewer } from '../session/viewer.js';
import { Problem } from '../shell/problem.js';

const ALLOWED = { administrator: administers, coordinator: coordinates } as const;

interface GuardProps {
  /** Administrators count as coordinators. */
  to: keyof typeof ALLOWED;
  children: ReactNode;
}

/** A page of the console; for others, whom it is for. */
export function Guard({ to, children }: GuardProps) {
  const { t } = useTranslation();
  const refused = (viewer: Viewer): ReactNode => (
    <Problem title={t('administration.notAllowedTitle')}>
      <p>{t(`administration.notAllowed.${to}`)}</p>
      {viewer.lacksSecondFactor && (
        <p>
          {t('account.lacksSecondFactor')} <DatedLink to="/compte/securite">{t('account.toSecondFactor')}</DatedLink>
        </p>
      )}
    </Problem>
  );
  return <RequireSession>{(viewer) => (ALLOWED[to](viewer) ? children : refused(viewer))}</RequireSession>;
}
