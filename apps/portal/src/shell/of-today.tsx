import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { Remark } from './remark.js';

/** Above what is told as it is today alone: so that nobody takes it for what was so on the day of the page. `words` say more than that. */
export function OfToday({ words }: { words?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const { asOf, day } = useAsOf();
  if (!asOf) return null;
  return (
    <Remark>
      {words ?? t('day.ofToday', { day: formatDay(day, language) })} <Link to={pathname}>{t('day.seeToday')}</Link>
    </Remark>
  );
}
