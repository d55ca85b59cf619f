import { useTranslation } from 'react-i18next';
import classes from './demonstration.module.css';

/** Beside whatever was invented: never a statement about a real organization or person. */
export function DemonstrationBadge() {
  const { t } = useTranslation();
  return (
    <span className={classes.badge} title={t('network.demonstrationHelp')}>
      {t('network.demonstration')}
    </span>
  );
}
