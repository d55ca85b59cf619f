import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Notice } from '../form/notice.js';
import { RequireSession } from '../session/require-session.js';
import { isStaff } from '../session/viewer.js';
import classes from './account.module.css';

const PAGES = [
  { path: '/compte', name: 'profile' },
  { path: '/compte/securite', name: 'security' },
  { path: '/compte/sessions', name: 'sessions' },
  { path: '/compte/jetons', name: 'tokens' },
  { path: '/compte/webhooks', name: 'webhooks' },
  { path: '/compte/notifications', name: 'notifications' },
  { path: '/compte/recherches', name: 'searches' },
  { path: '/compte/roles', name: 'roles' },
  { path: '/compte/consentements', name: 'consents' },
  { path: '/compte/donnees', name: 'data' },
  { path: '/compte/activite', name: 'activity' },
] as const;

/** The account of whoever is signed in: its pages beside their list. */
export default function AccountPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <RequireSession>
      {(viewer) => (
        <div className={classes.account}>
          <nav aria-label={t('shell.account')} className={classes.nav}>
            <p className={classes.whose}>{viewer.person?.name ?? viewer.email}</p>
            <ul className="plain">
              {PAGES.filter(({ name }) => name !== 'webhooks' || isStaff(viewer)).map(({ path, name }) => (
                <li key={path}>
                  <NavLink to={path} end={path === '/compte'}>
                    {t(`account.${name}.title`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className={classes.content}>
            {viewer.lacksSecondFactor && pathname !== '/compte/securite' && (
              <Notice kind="attention">
                <p>
                  {t('account.lacksSecondFactor')} <Link to="/compte/securite">{t('account.toSecondFactor')}</Link>
                </p>
              </Notice>
            )}
            <Outlet context={viewer} />
          </div>
        </div>
      )}
    </RequireSession>
  );
}
