import { useTranslation } from 'react-i18next';
import { PartNav } from '../shell/part-nav.js';

/** Between the desk, the scales and the grants. */
export function DuesNav() {
  const { t } = useTranslation();
  return (
    <PartNav
      label={t('dues.pages')}
      pages={[
        { to: '/cotisations', label: t('shell.dues') },
        { to: '/cotisations/baremes', label: t('dues.scales') },
        { to: '/subventions', label: t('dues.grants') },
      ]}
    />
  );
}
