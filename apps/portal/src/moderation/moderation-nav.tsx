import { useTranslation } from 'react-i18next';
import { isStaff, useViewer } from '../session/viewer.js';
import { PartNav } from '../shell/part-nav.js';

/** Between the pages of moderation: some for those who decide, others for everybody. */
export function ModerationNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <PartNav
      label={t('moderation.pages')}
      pages={[
        ...(isStaff(viewer) ? [{ to: '/moderation', label: t('moderation.queue') }] : []),
        ...(viewer ? [{ to: '/moderation/suspensions', label: t('moderation.sanctions') }] : []),
        { to: '/moderation/signalement', label: t('moderation.receipt') },
        { to: '/moderation/transparence', label: t('moderation.report') },
      ]}
    />
  );
}
