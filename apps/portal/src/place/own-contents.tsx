import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OwnContentsDocument } from '../generated/graphql.js';
import { ItemTitle } from '../portals/item-title.js';
import { useAnswer } from '../shell/use-answer.js';
import { Waiting } from './waiting.js';

/** What the team has begun and not published yet: each leads back to where it is written. */
export function OwnContents({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(OwnContentsDocument, {
    variables: { id: organizationId },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  const portfolio = answer?.organization?.portfolio;
  if (!portfolio) return instead;
  const { begun, waiting } = portfolio;
  return (
    <>
      <Waiting
        title={t('place.contents')}
        lines={begun.nodes.map((item) => ({
          key: item.id,
          to: `/ressources/${item.id}/ecrire`,
          title: <ItemTitle item={item} />,
          more: t(`item.kinds.${item.kind}`),
          when: t(`item.statuses.${item.status}`),
        }))}
        empty={t('place.contentsNone')}
        all={{ to: '/ressources/gerer', words: t('place.allContents') }}
      />
      {waiting.totalCount > 0 && (
        <p>
          <Link to="/ressources/a-relire">{t('place.contentsWaiting', { count: waiting.totalCount })}</Link>
        </p>
      )}
    </>
  );
}
