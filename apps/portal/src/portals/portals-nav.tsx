import { useTranslation } from 'react-i18next';
import { PartNav } from '../shell/part-nav.js';

/** Between the portals and all that they show. */
export function PortalsNav() {
  const { t } = useTranslation();
  return (
    <PartNav
      label={t('portals.pages')}
      pages={[
        { to: '/portails', label: t('portals.title') },
        { to: '/ressources', label: t('item.searchTitle') },
      ]}
    />
  );
}
