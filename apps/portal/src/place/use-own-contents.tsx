import { useTranslation } from 'react-i18next';
import { OwnContentsDocument } from '../generated/graphql.js';
import { ItemTitle } from '../portals/item-title.js';
import { useAnswer } from '../shell/use-answer.js';
import type { Line, Told } from './waiting.js';

/** What the team has begun and not published yet: each leads back to where it is written, what waits to be reviewed before all. */
export function useOwnContents(organizationId: string, skip: boolean): Told {
  const { t } = useTranslation();
  const { answer, instead, busy } = useAnswer(OwnContentsDocument, {
    variables: { id: organizationId },
    fetchPolicy: 'cache-and-network',
    height: 120,
    skip,
  });
  const portfolio = answer?.organization?.portfolio;
  if (!portfolio) return { kinds: answer || skip ? [] : undefined, instead, busy };
  const { begun, waiting } = portfolio;
  const toReview: Line[] =
    waiting.totalCount > 0
      ? [
          {
            key: 'review',
            to: '/ressources/a-relire',
            title: t('place.contentsWaiting', { count: waiting.totalCount }),
            isPressing: true,
          },
        ]
      : [];
  const lines = begun.nodes.map((item) => ({
    key: item.id,
    to: `/ressources/${item.id}/ecrire`,
    title: <ItemTitle item={item} />,
    more: t(`item.kinds.${item.kind}`),
    when: t(`item.statuses.${item.status}`),
  }));
  const all = { to: '/ressources/gerer', words: t('place.allContents') };
  return { kinds: [{ title: t('place.contents'), lines: [...toReview, ...lines], all }], instead, busy };
}
