import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { Later } from '../day/later.js';
import { formatDay } from '../format/format.js';
import type { TerritoryHistoryFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Frise } from './frise.js';
import { type Happening, type NamePeriod, storyOf } from './story.js';
import { TerritoryLink } from './territory-link.js';
import classes from './territory.module.css';

export function History({ territory }: { territory: TerritoryHistoryFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, validTo, predecessors, successors, continuedAs, continues } = territory;
  const story = useMemo(() => storyOf(territory), [territory]);
  const { names, happenings, later } = story;
  const quiet = happenings.length === 0 && names.length < 2 && predecessors.length === 0 && continues.length === 0;
  const hasEnded = validTo !== null && validTo <= asOf;
  const after = (
    <dl className={classes.relations}>
      <Relation label={t('territory.successors')} territories={successors.territories} />
      <Relation label={t('territory.continuedAs')} territories={continuedAs} />
    </dl>
  );
  return (
    <>
      <Frise territory={territory} story={story} />
      {quiet && !hasEnded && <p className="soft">{t('territory.historyNone')}</p>}
      {names.length > 1 && <Names names={names} />}
      {happenings.length > 0 && (
        <>
          <h3>{t('territory.events')}</h3>
          <Happenings happenings={happenings} />
        </>
      )}
      <dl className={classes.relations}>
        <Relation label={t('territory.predecessors')} territories={predecessors} />
        <Relation label={t('territory.continues')} territories={continues} />
      </dl>
      {hasEnded && after}
      <Later count={later.length} words={t('territory.later', { count: later.length, day: formatDay(asOf, language) })}>
        <Happenings happenings={later} />
        {!hasEnded && after}
      </Later>
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
                : t('word.sinceDay', { day: formatDay(version.from, language) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The earliest first. */
function Happenings({ happenings }: { happenings: readonly Happening[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={classes.events}>
      {happenings.map((happening, index) => {
        const what = happening.kinds.map((kind) => t(`event.${kind}`)).join(', ');
        const reason = reasonOf(happening, t);
        return (
          <li key={index} data-precision={happening.precision}>
            <p className={classes.eventDay}>{eventDay(happening, language, t)}</p>
            <p className={classes.eventKind}>
              {what}
              {reason && reason.toLowerCase() !== what.toLowerCase() && <span className="soft">, {reason}</span>}
            </p>
            <details className={classes.source}>
              <summary>{t('territory.sourceWord')}</summary>
              {happening.source}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** What changed, in the words of the source; another body of the same name is called so. */
function reasonOf({ kind, reason }: Happening, t: TFunction): string | null {
  const [before, after, ...more] = reason?.split(' → ') ?? [];
  if (!before || before !== after || more.length > 0) return reason;
  return t(kind === 'EPCI_CHANGE' ? 'territory.sameNameEpci' : 'territory.sameName', { name: after });
}

function eventDay(event: Happening, language: 'fr' | 'en', t: TFunction): string {
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
