import { useTranslation } from 'react-i18next';
import { formatDay, formatDayOf } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import classes from '../initiative.module.css';
import type { Call } from './call.js';

/** What was promised before, and when that was moved: whoever was told the first day can see that it was. */
export function Promises({ promises }: Pick<Call, 'promises'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (promises.length < 2) return null;
  return (
    <details>
      <summary>{t('call.promisesBefore', { count: promises.length - 1 })}</summary>
      <ol className={classes.former} reversed>
        {promises.map(({ answersBy, madeAt, until }) => (
          <li key={madeAt}>
            {answersBy ? t('call.promisedBy', { day: formatDay(answersBy, language) }) : t('call.promiseTakenBack')}{' '}
            <span className="soft">
              {until
                ? t('call.promiseStood', { from: formatDayOf(madeAt, language), to: formatDayOf(until, language) })
                : t('call.promiseStands', { from: formatDayOf(madeAt, language) })}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
