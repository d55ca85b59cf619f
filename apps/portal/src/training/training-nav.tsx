import { useTranslation } from 'react-i18next';
import { PartNav } from '../shell/part-nav.js';

/** Between the sessions and the courses. */
export function TrainingNav() {
  const { t } = useTranslation();
  return (
    <PartNav
      label={t('training.pages')}
      pages={[
        { to: '/formations', label: t('training.sessions') },
        { to: '/formations/cours', label: t('training.courses') },
      ]}
    />
  );
}
