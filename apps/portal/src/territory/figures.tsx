import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay, formatNumber, formatSiren } from '../format/format.js';
import type { TerritoryFiguresFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { TerritoryLink } from './territory-link.js';
import classes from './territory.module.css';

const SHOWN_CODES = 12;

export function Figures({ territory }: { territory: TerritoryFiguresFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = territory.postalCodes;
  const next = territory.successors.territories.find(
    ({ kind, code }) => kind === territory.kind && code === territory.code,
  );
  return (
    <div>
      <h2 className="hidden">{t('territory.figures')}</h2>
      <Facts>
        <Fact label={t('word.population')}>
          {territory.population != null && (
            <>
              <a href="#populations" className={classes.big}>
                {formatNumber(territory.population, language)}
              </a>
              {territory.populationOn && (
                <span className="soft">
                  {t('territory.populationOn', { day: formatDay(territory.populationOn, language) })}
                </span>
              )}
            </>
          )}
        </Fact>
        <Fact label={t('territory.insee')}>{territory.code}</Fact>
        <Fact label={t('word.siren')}>{territory.siren && formatSiren(territory.siren)}</Fact>
        {codes.length > 0 && (
          <Fact label={t('territory.postalCodes', { count: codes.length })}>
            {codes.slice(0, SHOWN_CODES).join(', ')}
            {codes.length > SHOWN_CODES && ` ${t('territory.moreCodes', { count: codes.length - SHOWN_CODES })}`}
          </Fact>
        )}
        <Fact label={t('territory.seat')}>{territory.seat && <TerritoryLink territory={territory.seat} />}</Fact>
        <Fact label={t('word.since')}>
          {territory.validFromIsRecordStart && territory.validFrom === '1943-01-01'
            ? t('territory.sinceRecord')
            : formatDay(territory.validFrom, language)}
          {territory.validFromIsRecordStart && territory.validFrom !== '1943-01-01' && (
            <span className="soft"> {t('territory.orBefore')}</span>
          )}
          {territory.earlierExistences.length > 0 && <span className="soft"> {t('territory.earlier')}</span>}
        </Fact>
        <Fact label={t('word.until')}>
          {territory.validTo && formatDay(dayBefore(territory.validTo), language)}
          {next && <span className="soft"> {t('territory.goesOn', { name: next.name })}</span>}
        </Fact>
      </Facts>
    </div>
  );
}
