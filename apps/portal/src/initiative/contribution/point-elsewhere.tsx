import { useTranslation } from 'react-i18next';
import { Notice } from '../../form/notice.js';
import type { PointElsewhereFragment } from '../../generated/graphql.js';

/** For those who answer for the call: the point lies in another commune than the one that its author named. */
export function PointElsewhere({
  contribution: { territory, pointTerritory },
}: {
  contribution: PointElsewhereFragment;
}) {
  const { t } = useTranslation();
  if (!territory || !pointTerritory) return null;
  return (
    <Notice>
      {t('contribution.pointElsewhere', {
        point: `${pointTerritory.name} (${pointTerritory.code})`,
        named: `${territory.name} (${territory.code})`,
      })}
    </Notice>
  );
}
