import { useTranslation } from 'react-i18next';
import { formatDayOf } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ItemsToReviewDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import type { Told } from './waiting.js';

/** What teams of the whole network submitted, the longest waiting first. */
export function useToReview(demonstration: boolean): Told {
  const { t } = useTranslation();
  const language = useLanguage();
  const { answer, instead, busy } = useAnswer(ItemsToReviewDocument, {
    variables: { includeDemonstration: demonstration, first: 6 },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  const kinds = answer && [
    {
      title: t('place.toReview'),
      lines: answer.items.nodes.map(({ id, kind, title, keptBy, submittedAt }) => ({
        key: id,
        to: `/ressources/${id}`,
        title: typeset(title),
        more: [t(`item.kinds.${kind}`), keptBy && typeset(keptBy.name)].filter(Boolean).join(' · '),
        when: submittedAt && formatDayOf(submittedAt, language),
      })),
      all: {
        to: '/ressources/a-relire',
        words: t('place.contentsWaiting', { count: answer.items.totalCount }),
      },
    },
  ];
  return { kinds, instead, busy };
}
