import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../format/format.js';
import type { SearchContentsQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { isInPreparation } from './call.js';

type Found = SearchContentsQuery['calls']['nodes'][number];
/** What is told of a call in a line. */
export type CallLine = Pick<Found, 'id' | 'title' | 'titleEn' | 'kind' | 'state' | 'opensAt' | 'closesAt'> & {
  stage?: string;
};

/** From when or until when a call takes contributions, in words. */
export function useStanding(): (call: CallLine) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (call) =>
    isInPreparation(call)
      ? t('call.notReady')
      : t(`call.until.${call.state}`, {
          at: formatInstant(call.state === 'PLANNED' ? call.opensAt : call.closesAt, language),
        });
}
