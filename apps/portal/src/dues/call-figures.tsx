import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import type { CallTotalsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { LateDues } from './late-dues.js';

/** The sums of a call: called, paid, outstanding, late. */
export function CallFigures({ call }: { call: CallTotalsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { totals } = call;
  if (!totals) return null;
  const issued = call.status !== 'DRAFT';
  return (
    <Facts look="large">
      <Fact label={t('dues.organizationCount')}>{formatNumber(totals.organizationCount, language)}</Fact>
      <Fact label={t('dues.called')}>{formatEuros(totals.calledCents, language)}</Fact>
      <Fact label={t('dues.paid')}>{issued && formatEuros(totals.paidCents, language)}</Fact>
      <Fact label={t('dues.outstanding')}>{issued && formatEuros(totals.outstandingCents, language)}</Fact>
      <Fact label={t('dues.statuses.LATE')}>{issued && <LateDues call={call} />}</Fact>
    </Facts>
  );
}
