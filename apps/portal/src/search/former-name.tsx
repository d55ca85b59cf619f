import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';

/** The former name by which a territory was found. */
export function FormerName({ names }: { names: readonly { name: string; validTo: string }[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [former] = names;
  if (!former) return null;
  return (
    <span className="soft">
      {t('search.formerName', { name: former.name, day: formatDay(dayBefore(former.validTo), language) })}
    </span>
  );
}
