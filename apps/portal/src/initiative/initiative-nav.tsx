import { useTranslation } from 'react-i18next';
import { coordinates, mayModerate, places, useViewer } from '../session/viewer.js';
import { PartNav } from '../shell/part-nav.js';

/** Between the pages of initiatives: for whoever may have contributed, and for those who answer and decide. */
export function InitiativeNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <PartNav
      label={t('initiative.title')}
      pages={[
        { to: '/demarches', label: t('initiative.all') },
        { to: '/demarches/pres-de-chez-moi', label: t('near.title') },
        ...(viewer?.person ? [{ to: '/demarches/mes-contributions', label: t('answer.own') }] : []),
        ...(viewer?.person && (coordinates(viewer) || places(viewer).length > 0)
          ? [{ to: '/demarches/reponses', label: t('answer.desk') }]
          : []),
        ...(mayModerate(viewer) ? [{ to: '/moderation', label: t('initiative.moderation') }] : []),
      ]}
    />
  );
}
