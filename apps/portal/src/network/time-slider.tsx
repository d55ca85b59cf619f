import { useQuery } from '@apollo/client/react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { useTravel } from '../day/use-travel.js';
import { formatDay } from '../format/format.js';
import { NetworkCourseDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { CourseChart } from './course-chart.js';
import { chartDays, dayOfStep, FIRST_DAY, FIRST_YEAR, lastStep, stepOfDay } from './months.js';
import { PlayButton } from './play-button.js';
import { stopsOf } from './stops.js';
import classes from './time-slider.module.css';

/** The day of the page, moved along the years; above it how many members there were. */
export function TimeSlider() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, setAsOf } = useAsOf();
  const id = useId();
  const days = useMemo(() => chartDays(), []);
  const { data } = useQuery(NetworkCourseDocument, { variables: { days, from: String(FIRST_YEAR) } });
  const { shown, goTo, move: travel } = useTravel(day, (wanted) => setAsOf(wanted, { replace: true }));
  const move = (to: number): void => travel(dayOfStep(Math.min(lastStep(), Math.max(0, to))));
  const step = stepOfDay(shown);
  const marks = data?.timeline.nodes ?? [];
  const stops = useMemo(() => stopsOf(data?.timeline.nodes ?? []), [data]);
  const previous = stops.findLast((stop) => stop < shown);
  const next = stops.find((stop) => stop > shown) ?? (shown < today() ? today() : undefined);
  const words = formatDay(shown, language);
  return (
    <div className={classes.slider}>
      <div className={classes.head}>
        <p className={classes.day} aria-hidden="true">
          {words}
          {shown === today() && <span className="soft"> ({t('network.today')})</span>}
        </p>
        <div className={classes.buttons}>
          <PlainButton idle={!previous} onClick={() => previous && goTo(previous)}>
            {t('network.previous')}
          </PlainButton>
          <PlayButton day={shown} onStep={goTo} />
          <PlainButton idle={!next} onClick={() => next && goTo(next)}>
            {t('network.next')}
          </PlainButton>
        </div>
      </div>
      <div className={classes.track}>
        <CourseChart counts={data?.memberCounts ?? []} marks={marks} day={shown} />
        <input
          id={id}
          type="range"
          className={classes.range}
          min={0}
          max={lastStep()}
          step={1}
          value={step}
          aria-label={t('network.slider', { from: formatDay(FIRST_DAY, language) })}
          aria-valuetext={words}
          onChange={(event) => move(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            const years = { PageUp: 12, PageDown: -12 }[event.key];
            if (!years) return;
            event.preventDefault();
            move(step + years);
          }}
        />
      </div>
      {day < FIRST_DAY && <p className="soft">{t('network.before', { year: FIRST_YEAR })}</p>}
      <p className={classes.note}>{t('network.courseNote')}</p>
    </div>
  );
}
