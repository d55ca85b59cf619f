import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay, formatNumber, formatSiren } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { TerritoryLink } from './territory-link.js';
import type { TerritoryDetail } from './territory-page.js';
import classes from './territory.module.css';

const SHOWN_CODES = 12;

export function Figures({ territory }: { territory: TerritoryDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = territory.postalCodes;
  return (
    <div>
      <h2 className="hidden">{t('territory.figures')}</h2>
      <dl className={`${classes.figures} figures`}>
        {territory.population != null && (
          <div className={classes.main}>
            <dt>{t('territory.population')}</dt>
            <dd>
              <a href="#populations" className={classes.big}>
                {formatNumber(territory.population, language)}
              </a>
              {territory.populationOn && (
                <span className="soft">
                  {t('territory.populationOn', { day: formatDay(territory.populationOn, language) })}
                </span>
              )}
            </dd>
          </div>
        )}
        <Figure label={t('territory.insee')}>{territory.code}</Figure>
        {territory.siren && <Figure label={t('territory.siren')}>{formatSiren(territory.siren)}</Figure>}
        {codes.length > 0 && (
          <Figure label={t('territory.postalCodes', { count: codes.length })}>
            {codes.slice(0, SHOWN_CODES).join(', ')}
            {codes.length > SHOWN_CODES && ` ${t('territory.moreCodes', { count: codes.length - SHOWN_CODES })}`}
          </Figure>
        )}
        {territory.seat && (
          <Figure label={t('territory.seat')}>
            <TerritoryLink territory={territory.seat} />
          </Figure>
        )}
        <Figure label={t('territory.since')}>
          {territory.validFromIsRecordStart && territory.validFrom === '1943-01-01'
            ? t('territory.sinceRecord')
            : formatDay(territory.validFrom, language)}
          {territory.validFromIsRecordStart && territory.validFrom !== '1943-01-01' && (
            <span className="soft"> {t('territory.orBefore')}</span>
          )}
        </Figure>
        {territory.validTo && (
          <Figure label={t('territory.validUntil')}>{formatDay(dayBefore(territory.validTo), language)}</Figure>
        )}
      </dl>
    </div>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
