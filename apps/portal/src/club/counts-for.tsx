import { useTranslation } from 'react-i18next';
import { OrganizationLink } from '../organization/organization-link.js';
import { places, useViewer } from '../session/viewer.js';
import { useOwn } from './member/use-own.js';

/** Whether the reader has no position today: what they do counts for no organization. Undefined until it is known. */
export function useWorksNowhere(): boolean | undefined {
  const { viewer } = useViewer();
  const own = useOwn(!viewer)?.viewer;
  return own?.person?.positions && own.person.positions.totalCount === 0;
}

/** For whom it counts what the reader does, or that it counts for nobody. */
export function CountsFor() {
  const { t } = useTranslation();
  return useWorksNowhere() ? <CountsForNobody /> : <p>{t('club.countsFor')}</p>;
}

/** That it counts for nobody, and what to do about it; nothing for whoever works somewhere. */
export function CountsForNobody() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  if (!useWorksNowhere()) return null;
  const [place] = viewer ? places(viewer) : [];
  return (
    <p>
      {t('club.countsForNobody')} {t('club.positionMissing')}{' '}
      {place && (
        <>
          {t('club.positionWhere')} <OrganizationLink organization={place} />
        </>
      )}
    </p>
  );
}
