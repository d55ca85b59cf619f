import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { type YearLine, yearLine } from '../day/year-line.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, yearOf } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { type Mandate, type Seat, type SeatedBody, seatsOf } from './mandates.js';
import classes from './mandate-chart.module.css';

/**
 * Who sat where, over time: a row for each seat, a bar from the first to the last day of each mandate, substitutes
 * hatched below. A mandate whose end is not known fades. The table below says the same.
 */
export function MandateChart({ body, mandates }: { body: SeatedBody; mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  if (mandates.length === 0) return null;
  const days = [...mandates.flatMap(({ from, to }) => [from, to ?? from]), day].sort();
  const first = Math.floor(yearOf(days[0] ?? day));
  const last = Math.ceil(Math.max(yearOf(days.at(-1) ?? day), yearOf(today())) + 0.15);
  const line = yearLine(first, last);
  const seats = seatsOf(body, mandates);
  return (
    <div className={classes.drawing}>
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
            <SeatRow seat={seat} line={line} />
          </div>
        ))}
        <div className={classes.row} aria-hidden="true">
          <div />
          <div className={classes.axis}>
            {line.years.map((year) => (
              <span key={year} style={{ left: `${line.at(`${year}-01-01`)}%` }}>
                {year}
              </span>
            ))}
          </div>
        </div>
      </div>
      {mandates.some(({ isDemonstration }) => isDemonstration) && (
        <p>
          <DemonstrationBadge />
        </p>
      )}
      <Legend mandates={mandates} />
    </div>
  );
}

function SeatRow({ seat: { seat, holders, substitutes }, line }: { seat: Seat; line: YearLine }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  return (
    <div className={classes.row}>
      <div className={classes.label}>{t('governance.seat', { seat })}</div>
      <div className={classes.track}>
        <Lines line={line} day={day} />
        <Lane mandates={holders} line={line} />
        {substitutes.length > 0 && <Lane mandates={substitutes} line={line} areSubstitutes />}
      </div>
    </div>
  );
}

interface LaneProps {
  mandates: readonly Mandate[];
  line: YearLine;
  areSubstitutes?: boolean;
}

function Lane({ mandates, line, areSubstitutes }: LaneProps) {
  const { day } = useAsOf();
  return (
    <div className={classes.lane} data-substitute={areSubstitutes}>
      {mandates.map((mandate) => (
        <Bar key={mandate.id} mandate={mandate} line={line} day={day} />
      ))}
    </div>
  );
}

function Bar({ mandate, line, day }: { mandate: Mandate; line: YearLine; day: string }) {
  const { t } = useTranslation();
  const { from, to, person, substituteFor } = mandate;
  const left = line.at(from);
  return (
    <div
      className={classes.bar}
      data-substitute={substituteFor ? true : undefined}
      data-open={to ? undefined : true}
      data-past={(to && to <= day) || undefined}
      data-later={from > day || undefined}
      style={{ left: `${left}%`, width: `${Math.max((to ? line.at(to) : 100) - left, 0.6)}%` }}
    >
      <span>{person?.name ?? t('governance.personUnknown')}</span>
    </div>
  );
}

/** What each way of drawing a mandate means. */
function Legend({ mandates }: { mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  return (
    <p className={classes.legend} aria-hidden="true">
      <span>
        <i className={classes.keyHolder} /> {t('governance.legendHolder')}
      </span>
      {mandates.some(({ substituteFor }) => substituteFor) && (
        <span>
          <i className={classes.keySubstitute} /> {t('governance.legendSubstitute')}
        </span>
      )}
      {mandates.some(({ to }) => !to) && (
        <span>
          <i className={classes.keyOpen} /> {t('governance.legendOngoing')}
        </span>
      )}
      <span>
        <i className={classes.keyDay} /> {formatDay(day, language)}
      </span>
    </p>
  );
}

function Lines({ line: { years, at }, day }: { line: YearLine; day: string }) {
  return (
    <>
      {years.map((year) => (
        <i key={year} className={classes.year} style={{ left: `${at(`${year}-01-01`)}%` }} />
      ))}
      <i className={classes.day} style={{ left: `${at(day)}%` }} />
    </>
  );
}
