import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';

interface LateDuesProps {
  call: { year: number; isDemonstration: boolean; totals?: { lateCount: number } | null };
}

/** How many dues of a call are late: the figure leads to them. */
export function LateDues({ call: { year, isDemonstration, totals } }: LateDuesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!totals?.lateCount) return '0';
  return (
    <DatedLink to={`/cotisations?annee=${year}&etat=LATE${isDemonstration ? '&demonstration=1' : ''}`}>
      {formatNumber(totals.lateCount, language)}
      <span className="hidden">
        {' '}
        {t('dues.statuses.LATE').toLowerCase()}, {year}
      </span>
    </DatedLink>
  );
}
