import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, yearOf } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { type Mandate, type SeatedBody, seatsOf } from './mandates.js';
import classes from './mandate-chart.module.css';

/**
 * Who sat where, over time: a row for each seat, a bar from the first to the last day of each mandate, substitutes
 * hatched below. A mandate whose end is not known fades. The table below says the same.
 */
export function MandateChart({ body, mandates: all }: { body: SeatedBody; mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const seats = seatsOf(body, all);
  if (all.length === 0) return null;
  const starts = [...all.map(({ from }) => from), day].sort();
  const ends = [...all.flatMap(({ to }) => (to ? [to] : [])), day, today()].sort();
  const first = Math.floor(yearOf(starts[0] ?? day));
  const last = Math.ceil(yearOf(ends.at(-1) ?? day) + 0.15);
  const at = (date: string): number => ((yearOf(date) - first) / (last - first)) * 100;
  const span = last - first;
  const step = span > 40 ? 10 : span > 16 ? 5 : span > 8 ? 2 : 1;
  const years = Array.from({ length: span + 1 }, (_, index) => first + index).filter((year) => year % step === 0);
  const bar = (mandate: Mandate, substitute: boolean) => {
    const from = at(mandate.from);
    const to = mandate.to ? at(mandate.to) : 100;
    return (
      <div
        key={mandate.id}
        className={classes.bar}
        data-substitute={substitute || undefined}
        data-open={mandate.to ? undefined : true}
        data-past={(mandate.to && mandate.to <= day) || undefined}
        data-later={mandate.from > day || undefined}
        style={{ left: `${from}%`, width: `${Math.max(to - from, 0.6)}%` }}
      >
        <span>{mandate.person?.name ?? t('governance.personUnknown')}</span>
      </div>
    );
  };
  return (
    <>
      <div
        className={classes.chart}
        role="img"
        aria-label={t('governance.chart', { name: body.name, from: first, to: last })}
      >
        {seats.map((seat, index) => (
          <div key={`${seat.constituency} ${seat.seat}`} aria-hidden="true">
            {seats[index - 1]?.constituency !== seat.constituency && (
              <div className={classes.constituency}>{seat.constituency}</div>
            )}
            <div className={classes.row}>
              <div className={classes.label}>{t('governance.seat', { seat: seat.seat })}</div>
              <div className={classes.track}>
                <Lines years={years} at={at} day={day} />
                <div className={classes.lane}>{seat.holders.map((mandate) => bar(mandate, false))}</div>
                {seat.substitutes.length > 0 && (
                  <div className={classes.lane} data-substitute>
                    {seat.substitutes.map((mandate) => bar(mandate, true))}
                  </div>
                )}
              </div>
            </div>
          </div>
        ))}
        <div className={classes.row} aria-hidden="true">
          <div />
          <div className={classes.axis}>
            {years.map((year) => (
              <span key={year} style={{ left: `${at(`${year}-01-01`)}%` }}>
                {year}
              </span>
            ))}
          </div>
        </div>
      </div>
      {all.some(({ isDemonstration }) => isDemonstration) && (
        <p>
          <DemonstrationBadge />
        </p>
      )}
      <p className={classes.legend} aria-hidden="true">
        <span>
          <i className={classes.keyHolder} /> {t('governance.legendHolder')}
        </span>
        {seats.some(({ substitutes }) => substitutes.length > 0) && (
          <span>
            <i className={classes.keySubstitute} /> {t('governance.legendSubstitute')}
          </span>
        )}
        {all.some(({ to }) => !to) && (
          <span>
            <i className={classes.keyOpen} /> {t('governance.legendOngoing')}
          </span>
        )}
        <span>
          <i className={classes.keyDay} /> {formatDay(day, language)}
        </span>
      </p>
    </>
  );
}

function Lines({ years, at, day }: { years: readonly number[]; at: (date: string) => number; day: string }) {
  return (
    <>
      {years.map((year) => (
        <i key={year} className={classes.year} style={{ left: `${at(`${year}-01-01`)}%` }} />
      ))}
      <i className={classes.day} style={{ left: `${at(day)}%` }} />
    </>
  );
}
