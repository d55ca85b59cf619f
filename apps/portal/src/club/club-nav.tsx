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
        { to: '/club', label: t('club.home') },
        { to: '/chantiers', label: t('club.title') },
        { to: '/club/besoins', label: t('club.notices') },
        { to: '/club/annuaire', label: t('club.directory') },
        ...(viewer ? [{ to: '/club/calendrier', label: t('club.calendar') }] : []),
        ...(viewer ? [{ to: '/chantiers/mes-taches', label: t('club.ownTasks') }] : []),
      ]}
    />
  );
}
