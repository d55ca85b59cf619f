import { useTranslation } from 'react-i18next';
import { formatDay, formatDayOf } from '../../format/format.js';
import type { AnswersDueQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';

export type Answerable = AnswersDueQuery['contributions']['nodes'][number];

/** What became of a contribution, in a few words: the last that is known of it. */
export function useBecame(): (contribution: Answerable) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ status, answer, followUpStatus, call }) => {
    if (status !== 'PUBLISHED') return t(`contribution.statuses.${status}`);
    if (followUpStatus) return t(`answer.statuses.${followUpStatus}`);
    if (answer) return t('answer.answeredOn', { day: formatDayOf(answer.at, language) });
    return call?.answersBy
      ? t('answer.promisedAnswer', { day: formatDay(call.answersBy, language) })
      : t('answer.awaited');
  };
}
