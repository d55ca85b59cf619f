import { useTranslation } from 'react-i18next';
import { coordinates, managed, useViewer } from '../session/viewer.js';
import { useActs } from '../session/use-acts.js';
import { PartNav } from '../shell/part-nav.js';

/** Between the portals, all that they show, and what those who write it have to do. */
export function PortalsNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const acts = useActs();
  const mayHandOver = coordinates(viewer) || managed(viewer).length > 0;
  return (
    <PartNav
      label={t('portals.pages')}
      pages={[
        { to: '/portails', label: t('portals.title') },
        { to: '/ressources', label: t('item.searchTitle') },
        ...(acts
          ? [
              { to: '/ressources/gerer', label: t('item.kept') },
              { to: '/ressources/a-relire', label: t('item.review') },
              { to: '/ressources/corrections', label: t('item.corrections') },
              { to: '/ressources/liens', label: t('item.brokenLinks') },
            ]
          : []),
        ...(mayHandOver ? [{ to: '/portails/transmission', label: t('portals.handover') }] : []),
      ]}
    />
  );
}
