import { useTranslation } from 'react-i18next';
import { coordinates, managed, useViewer } from '../session/viewer.js';
import { PartNav } from '../shell/part-nav.js';

/** Between the portals and all that they show. */
export function PortalsNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const mayHandOver = coordinates(viewer) || managed(viewer).length > 0;
  return (
    <PartNav
      label={t('portals.pages')}
      pages={[
        { to: '/portails', label: t('portals.title') },
        { to: '/ressources', label: t('item.searchTitle') },
        ...(mayHandOver ? [{ to: '/portails/transmission', label: t('portals.handover') }] : []),
      ]}
    />
  );
}
