import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { DatedLink, DatedNavLink } from '../day/dated-link.js';
import { DayControl } from '../day/day-control.js';
import { DayRule } from '../day/day-rule.js';
import { parseDay } from '../day/day.js';
import { useIsOfToday } from '../day/pages-of-today.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { setLanguage, useLanguage } from '../i18n/index.js';
import { Bell } from '../notifications/bell.js';
import { SearchBox } from '../search/search-box.js';
import { AccountMenu } from '../session/account-menu.js';
import { isStaff, useViewer } from '../session/viewer.js';
import { Mark } from './mark.js';
import classes from './header.module.css';

/** The training part, not all of which is below /formations. */
const TRAINING = /^\/(formations|attestations|emargement)(\/|$)/;
/** Portals, and all that they show. */
const PORTALS = /^\/(portails|ressources)(\/|$)/;
/** The club, with its workstreams. */
const CLUB = /^\/(club|chantiers)(\/|$)/;

export function Header() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { isPast, isFuture, setAsOf } = useAsOf();
  // The home page has its own, larger field.
  const hasSearch = pathname !== '/';
  return (
    <header className={classes.header} data-past={isPast || isFuture || undefined}>
      <div className={classes.row}>
        <DatedLink to="/" className={classes.brand} aria-label={t('shell.home')}>
          <Mark />
          <span className={classes.brandName} aria-hidden="true">
            <span>{t('product').split(' ')[0]}</span>{' '}
            <span className={classes.brandSecond}>{t('product').split(' ')[1]}</span>
          </span>
        </DatedLink>
        <div className={classes.search}>{hasSearch && <SearchBox />}</div>
        <div className={classes.day}>
          <DayControl tight={hasSearch} />
          {(isPast || isFuture) && (
            <button
              type="button"
              className={classes.forget}
              aria-label={t('day.back')}
              onClick={() => setAsOf(undefined)}
            >
              <svg width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
                <path d="m3 3 12 12M15 3 3 15" stroke="currentColor" strokeWidth="1.8" />
              </svg>
            </button>
          )}
        </div>
        <div className={classes.switches}>
          <div className={classes.wideOnly}>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
          <Bell />
          <AccountMenu />
        </div>
        <Navigation key={pathname} />
      </div>
      <DayRule />
      <DayBand />
    </header>
  );
}

/** Which day the page shows, where the address names one: also that it shows today all the same. */
function DayBand() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, asOf, isFuture, refused, setAsOf } = useAsOf();
  const isOfToday = useIsOfToday();
  if (!asOf && !refused) return null;
  const dated = isOfToday ? 'day.pageOfToday' : isFuture ? 'day.future' : 'day.past';
  return (
    <div className={classes.past} data-against={isOfToday || refused ? true : undefined} role="status">
      <span>
        {refused
          ? t('day.refused', { asked: parseDay(refused) ? formatDay(refused, language) : refused })
          : t(dated, { day: formatDay(day, language) })}
      </span>{' '}
      <button type="button" className={classes.back} onClick={() => setAsOf(undefined)}>
        {t('day.back')}
      </button>
    </div>
  );
}

/** The parts of the portal: a line below, or where that has no room, behind a button with what else is set there. */
function Navigation() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div
      role="presentation"
      className={classes.navigation}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={classes.menu}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path
            d={isOpen ? 'm4 4 12 12M16 4 4 16' : 'M2 5h16M2 10h16M2 15h16'}
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
        <span className={classes.menuWord}>{t('shell.menu')}</span>
      </button>
      <div id={id} className={classes.sheet} data-open={isOpen || undefined}>
        <nav className={classes.nav} aria-label={t('shell.nav')}>
          <DatedNavLink to="/parcourir">{t('shell.browse')}</DatedNavLink>
          <DatedNavLink to="/reseau">{t('network.nav')}</DatedNavLink>
          <DatedNavLink to="/organisations">{t('shell.organizations')}</DatedNavLink>
          <DatedLink to="/formations" aria-current={TRAINING.test(pathname) ? 'page' : undefined}>
            {t('shell.training')}
          </DatedLink>
          <DatedLink to="/portails" aria-current={PORTALS.test(pathname) ? 'page' : undefined}>
            {t('shell.portals')}
          </DatedLink>
          <DatedNavLink to="/demarches">{t('shell.initiatives')}</DatedNavLink>
          <DatedLink to="/club" aria-current={CLUB.test(pathname) ? 'page' : undefined}>
            {t('shell.club')}
          </DatedLink>
          <DatedNavLink to="/gouvernance">{t('shell.governance')}</DatedNavLink>
          {isStaff(viewer) && <DatedNavLink to="/cotisations">{t('shell.dues')}</DatedNavLink>}
          {viewer && <DatedNavLink to="/espace">{t('shell.place')}</DatedNavLink>}
          <DatedNavLink to="/rapports">{t('shell.reports')}</DatedNavLink>
        </nav>
        <div className={classes.narrowOnly}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </div>
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
      {language === 'fr' ? t('shell.toEnglish') : t('shell.toFrench')}
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
