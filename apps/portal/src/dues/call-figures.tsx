import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import type { Call } from './call-dues.js';
import { LateDues } from './late-dues.js';
import classes from './dues.module.css';

/** The sums of a call: called, paid, outstanding, late. */
export function CallFigures({ call }: { call: Call }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { totals } = call;
  if (!totals) return null;
  return (
    <dl className={`${classes.figures} figures`}>
      <div>
        <dt>{t('dues.organizationCount')}</dt>
        <dd>{formatNumber(totals.organizationCount, language)}</dd>
      </div>
      <div>
        <dt>{t('dues.called')}</dt>
        <dd>{formatEuros(totals.calledCents, language)}</dd>
      </div>
      {call.status !== 'DRAFT' && (
        <>
          <div>
            <dt>{t('dues.paid')}</dt>
            <dd>{formatEuros(totals.paidCents, language)}</dd>
          </div>
          <div>
            <dt>{t('dues.outstanding')}</dt>
            <dd>{formatEuros(totals.outstandingCents, language)}</dd>
          </div>
          <div>
            <dt>{t('dues.late')}</dt>
            <dd>
              <LateDues call={call} />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}
