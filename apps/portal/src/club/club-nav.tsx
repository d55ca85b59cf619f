import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/viewer.js';
import { PartNav } from '../shell/part-nav.js';

/** Between the pages of the club. */
export function ClubNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <PartNav
      label={t('club.pages')}
      pages={[
        { to: '/chantiers', label: t('club.title') },
        ...(viewer ? [{ to: '/chantiers/mes-taches', label: t('club.ownTasks') }] : []),
      ]}
    />
  );
}
