import { useTranslation } from 'react-i18next';
import { formatDayOf } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ItemsToReviewDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { Waiting } from './waiting.js';

/** What teams of the whole network submitted, the longest waiting first. */
export function ToReview({ demonstration }: { demonstration: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { answer, instead } = useAnswer(ItemsToReviewDocument, {
    variables: { includeDemonstration: demonstration, first: 6 },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  if (!answer) return instead;
  const { nodes, totalCount } = answer.items;
  return (
    <Waiting
      title={t('place.toReview')}
      lines={nodes.map(({ id, kind, title, keptBy, submittedAt }) => ({
        key: id,
        to: `/ressources/${id}`,
        title: typeset(title),
        more: [t(`item.kinds.${kind}`), keptBy && typeset(keptBy.name)].filter(Boolean).join(' · '),
        when: submittedAt && formatDayOf(submittedAt, language),
      }))}
      empty={t('place.toReviewNone')}
      all={{ to: '/ressources/a-relire', words: t('place.contentsWaiting', { count: totalCount }) }}
    />
  );
}
