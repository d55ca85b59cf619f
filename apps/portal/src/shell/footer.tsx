import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Mark } from './mark.js';
import classes from './footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <div className={classes.about}>
          <Mark size={28} />
          <p>{t('shell.footer')}</p>
        </div>
        <nav aria-label={t('shell.footerNav')}>
          <ul className={classes.links}>
            <li>
              <DatedLink to="/sources">{t('sources.title')}</DatedLink>
            </li>
            <li>
              <DatedLink to="/accessibilite">{t('shell.accessibility')}</DatedLink>
            </li>
            <li>
              <a href="/graphiql">{t('shell.explorer')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
