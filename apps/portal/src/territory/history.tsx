import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay } from '../format/format.js';
import type { TerritoryHistoryFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Frise, type NamePeriod } from './frise.js';
import { TerritoryLink } from './territory-link.js';
import classes from './territory.module.css';

type Event = TerritoryHistoryFragment['events'][number];

export function History({ territory }: { territory: TerritoryHistoryFragment }) {
  const { t } = useTranslation();
  const { events, versions, predecessors, successors, continuedAs, continues } = territory;
  const names = mergeNames(versions);
  const quiet = events.length === 0 && names.length < 2 && predecessors.length === 0 && continues.length === 0;
  return (
    <>
      <Frise territory={territory} names={names} />
      {quiet && !territory.validTo && <p className="soft">{t('territory.historyNone')}</p>}
      {names.length > 1 && <Names names={names} />}
      {events.length > 0 && <Events events={events} />}
      <dl className={classes.relations}>
        <Relation label={t('territory.predecessors')} territories={predecessors} />
        <Relation label={t('territory.continues')} territories={continues} />
        <Relation label={t('territory.successors')} territories={successors.territories} />
        <Relation label={t('territory.continuedAs')} territories={continuedAs} />
      </dl>
    </>
  );
}

function Names({ names }: { names: readonly NamePeriod[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <h3>{t('territory.names')}</h3>
      <ol className={classes.names}>
        {names.map((version) => (
          <li key={version.from}>
            <strong>{version.name}</strong>{' '}
            <span className="soft">
              {version.to
                ? t('word.period', {
                    from: formatDay(version.from, language),
                    to: formatDay(dayBefore(version.to), language),
                  })
                : t('word.periodOpen', { from: formatDay(version.from, language) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The earliest first. */
function Events({ events }: { events: readonly Event[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <h3>{t('territory.events')}</h3>
      <ol className={classes.events}>
        {[...events]
          .sort((a, b) => a.on.localeCompare(b.on))
          .map((event, index) => (
            <li key={index} data-precision={event.precision}>
              <p className={classes.eventDay}>{eventDay(event, language, t)}</p>
              <p className={classes.eventKind}>
                {t(`event.${event.kind}`)}
                {event.reason && <span className="soft">, {event.reason}</span>}
              </p>
              <details className={classes.source}>
                <summary>{t('territory.sourceWord')}</summary>
                {event.source}
              </details>
            </li>
          ))}
      </ol>
    </>
  );
}

function eventDay(event: Event, language: 'fr' | 'en', t: TFunction): string {
  if (event.precision === 'YEAR' && event.notBefore < event.on) {
    return `${t('territory.betweenYears', {
      from: formatDay(event.notBefore, language),
      to: formatDay(event.on, language),
    })} (${t('network.toYear')})`;
  }
  return event.precision === 'MONTH'
    ? `${formatDay(event.on, language)} (${t('network.toMonth')})`
    : formatDay(event.on, language);
}

function Relation({ label, territories }: { label: string; territories: TerritoryHistoryFragment['predecessors'] }) {
  if (territories.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className="plain">
          {territories.map((territory) => (
            <li key={territory.id}>
              <TerritoryLink territory={territory} withKind />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** A version opens for any change (name, département, EPCI): for the names, those that follow each other unchanged are one. */
function mergeNames(versions: TerritoryHistoryFragment['versions']): NamePeriod[] {
  const periods: NamePeriod[] = [];
  for (const { name, from, to } of [...versions].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = periods.at(-1);
    if (last?.name === name) last.to = to;
    else periods.push({ name, from, to });
  }
  return periods;
}
