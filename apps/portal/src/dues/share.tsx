import { useTranslation } from 'react-i18next';
import { formatPercent } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import classes from './dues.module.css';

/** What was paid of what was called: drawn, and in figures. */
export function Share({ paid, of }: { paid: number; of: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ratio = of > 0 ? paid / of : 1;
  const percent = formatPercent(ratio, language, ratio > 0.99 && ratio < 1 ? 1 : 0);
  return (
    <span className={classes.shareCell}>
      <span className={classes.share} aria-hidden="true">
        <i style={{ flexGrow: paid, flexBasis: 0 }} />
        {paid < of && <i style={{ flexGrow: of - paid, flexBasis: 0 }} />}
      </span>
      <span title={t('dues.share', { percent })}>
        {formatEuros(paid, language)} <span className="soft">({percent})</span>
      </span>
    </span>
  );
}
