import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Mark } from './mark.js';
import classes from './footer.module.css';

const LINKS = [
  ['/sources', 'sources.title'],
  ['/mentions-legales', 'shell.notice'],
  ['/confidentialite', 'shell.privacy'],
  ['/conditions', 'shell.terms'],
  ['/accessibilite', 'shell.accessibility'],
  ['/developpeurs', 'shell.developers'],
] as const;

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
            {LINKS.map(([path, text]) => (
              <li key={path}>
                <DatedLink to={path}>{t(text)}</DatedLink>
              </li>
            ))}
            <li>
              <a href="/graphiql">{t('shell.explorer')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
