import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { DatedLink, DatedNavLink } from '../day/dated-link.js';
import { DayControl } from '../day/day-control.js';
import { DayRule } from '../day/day-rule.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { setLanguage, useLanguage } from '../i18n/index.js';
import { SearchBox } from '../search/search-box.js';
import { AccountMenu } from '../session/account-menu.js';
import { hasRole, useViewer } from '../session/viewer.js';
import { Mark } from './mark.js';
import classes from './header.module.css';

export function Header() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const { day, isPast, setAsOf } = useAsOf();
  const { viewer } = useViewer();
  return (
    <header className={classes.header} data-past={isPast || undefined}>
      <div className={classes.row}>
        <DatedLink to="/" className={classes.brand} aria-label={t('shell.home')}>
          <Mark />
          <span className={classes.brandName} aria-hidden="true">
            <span>{t('product').split(' ')[0]}</span>{' '}
            <span className={classes.brandSecond}>{t('product').split(' ')[1]}</span>
          </span>
        </DatedLink>
        {/* The home page has its own, larger field. */}
        <div className={classes.search}>{pathname !== '/' && <SearchBox />}</div>
        <div className={classes.day}>
          <DayControl />
        </div>
        <div className={classes.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
          <AccountMenu />
        </div>
      </div>
      <nav className={classes.nav} aria-label={t('shell.nav')}>
        <DatedNavLink to="/parcourir">{t('shell.browse')}</DatedNavLink>
        <DatedNavLink to="/reseau">{t('network.nav')}</DatedNavLink>
        <DatedNavLink to="/organisations">{t('shell.organizations')}</DatedNavLink>
        <DatedNavLink to="/gouvernance">{t('shell.governance')}</DatedNavLink>
        {hasRole(viewer) && <DatedNavLink to="/cotisations">{t('shell.dues')}</DatedNavLink>}
        <a href="/graphiql">{t('shell.explore')}</a>
      </nav>
      <DayRule />
      {isPast && (
        <div className={classes.past} role="status">
          <span>{t('day.past', { day: formatDay(day, language) })}</span>{' '}
          <button type="button" className={classes.back} onClick={() => setAsOf(undefined)}>
            {t('day.back')}
          </button>
        </div>
      )}
    </header>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  return (
    <button
      type="button"
      className={classes.switch}
      lang={language === 'fr' ? 'en' : 'fr'}
      // What the server words itself is asked for again, in the language chosen.
      onClick={() =>
        void setLanguage(language === 'fr' ? 'en' : 'fr')
          .then(() => client.resetStore())
          .catch(() => undefined)
      }
    >
      <span className={classes.languageName}>{language === 'fr' ? t('shell.toEnglish') : t('shell.toFrench')}</span>
      <span className={classes.languageCode} aria-hidden="true">
        {language === 'fr' ? 'EN' : 'FR'}
      </span>
    </button>
  );
}

function SchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  return (
    <button
      type="button"
      className={classes.switch}
      aria-label={dark ? t('shell.toLight') : t('shell.toDark')}
      title={dark ? t('shell.toLight') : t('shell.toDark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" transform={dark ? 'rotate(180 10 10)' : undefined} />
      </svg>
    </button>
  );
}
