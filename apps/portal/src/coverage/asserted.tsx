import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { formatNumber } from '../format/format.js';
import type { AssertedCoverageFragment as Figure } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import classes from './coverage.module.css';

/** What sources assert, each figure with what is counted of its time and the gap. */
export function Asserted({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.asserted}>
      {figures.map((figure) => (
        <li key={`${figure.measure}${figure.on}`}>
          <p>
            <PartialDay date={figure.on} />
            {t('coverage.colon')}
            <strong>
              {t(`figures.values.${figure.comparison}`, { value: formatNumber(figure.value, language) })}
            </strong>{' '}
            {t(`coverage.measures.${figure.measure === 'TRAINED_EMPLOYEES' ? 'people' : 'teams'}`, {
              count: figure.value,
            })}
          </p>
          {figure.statement && <p className="soft">{remark(figure.statement, language)}</p>}
          <Gap figure={figure} />
          <Sources sources={figure.sources} />
        </li>
      ))}
    </ul>
  );
}

function Gap({ figure: { counted, difference } }: { figure: Figure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (counted === null || difference === null)
    return (
      <p>
        <Unknown>{t('coverage.notCounted')}</Unknown>
      </p>
    );
  if (difference === 0) return <p>{t('coverage.same', { counted: formatNumber(counted, language) })}</p>;
  const signed = `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference), language)}`;
  return (
    <p className={classes.gap}>{t('coverage.gap', { counted: formatNumber(counted, language), difference: signed })}</p>
  );
}
