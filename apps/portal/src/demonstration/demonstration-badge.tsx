import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import classes from './demonstration.module.css';

/** Beside whatever was invented: never a statement about a real organization or person. */
export function DemonstrationBadge() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={classes.badge} lang={language} title={t('network.demonstrationHelp')}>
      {t('network.demonstration')}
    </span>
  );
}
