import { useTranslation } from 'react-i18next';
import classes from './governance.module.css';

/** A body whose members no source names: said, not drawn as empty. */
export function UnknownMembers() {
  const { t } = useTranslation();
  return (
    <div className={classes.unknownMembers}>
      <p>
        <strong>{t('governance.unknownMembers')}</strong>
      </p>
      <p>{t('governance.unknownMembersHelp')}</p>
    </div>
  );
}
