import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/viewer.js';
import { PartNav } from '../shell/part-nav.js';
import { useRights } from '../write/use-rights.js';

/** Between the sessions, the courses, what one takes part in and was certified, where certificates are checked, and which teams are trained. */
export function TrainingNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { coordinates, managed } = useRights();
  const manages = coordinates || managed.length > 0;
  return (
    <PartNav
      label={t('training.pages')}
      pages={[
        { to: '/formations', label: t('training.sessions') },
        { to: '/formations/cours', label: t('training.courses') },
        { to: '/formations/couverture', label: t('training.coverage') },
        ...(viewer ? [{ to: '/formations/mes-formations', label: t('training.mine.title') }] : []),
        ...(viewer ? [{ to: '/formations/mes-attestations', label: t('training.ownCertificates') }] : []),
        ...(viewer ? [{ to: '/formations/besoins', label: t('need.title') }] : []),
        ...(manages ? [{ to: '/formations/qualite', label: t('training.quality') }] : []),
        ...(manages ? [{ to: '/formations/bilan', label: t('bilan.nav') }] : []),
        { to: '/attestations/verification', label: t('training.verify') },
      ]}
    />
  );
}
