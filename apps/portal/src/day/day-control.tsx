import { Button, Popover, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatShortDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { parseDay, RECORD_START } from './day.js';
import { useAsOf } from './use-as-of.js';
import classes from './day-control.module.css';

const MARKS = ['2020-01-01', '2016-01-01', '2013-01-01', '1999-01-01', '1968-01-02', '1943-01-01'] as const;

/** « Situation au … »: the day everything on the page is shown for. `tight` where a phone has room for the figures alone. */
export function DayControl({ tight = false }: { tight?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, isFuture, setAsOf } = useAsOf();
  const [open, setOpen] = useState(false);
  const title = useId();
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={336}
      trapFocus
      returnFocus
      offset={4}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      zIndex={40}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.target}
          data-tight={tight || undefined}
          onClick={() => setOpen((before) => !before)}
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M2.5 4.5h13v11h-13zM2.5 8h13M6 2v4M12 2v4" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
          <span className={classes.day}>
            {t(isFuture ? 'day.labelFuture' : 'day.label', { day: formatDay(day, language) })}
          </span>
          {tight && (
            <span className={classes.short} aria-hidden="true">
              {formatShortDay(day, language)}
            </span>
          )}
          <span className="hidden">{t('day.change')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.sheet} aria-labelledby={title}>
        <DayChoice
          title={title}
          day={day}
          onChoose={(value) => {
            setAsOf(value);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface DayChoiceProps {
  /** The id of its title. */
  title: string;
  day: string;
  onChoose: (day: string | undefined) => void;
}

/** A day that is typed, or one of those on which much changed. */
function DayChoice({ title, day, onChoose }: DayChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState(day);
  const [invalid, setInvalid] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const value = parseDay(typed);
    if (!value || value < RECORD_START) setInvalid(true);
    else onChoose(value);
  };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <p id={title} className={classes.title}>
          {t('day.title')}
        </p>
        <TextInput
          size="md"
          type="date"
          label={t('word.date')}
          description={t('day.help')}
          min={RECORD_START}
          value={typed}
          error={invalid ? t('day.invalid') : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setInvalid(false);
          }}
          data-autofocus
        />
        <Button type="submit" fullWidth mt={12}>
          {t('day.apply')}
        </Button>
      </form>
      <p className={classes.quick}>{t('day.quick')}</p>
      <ul className="plain">
        <li>
          <button type="button" className={classes.choice} onClick={() => onChoose(undefined)}>
            {t('day.today')}
          </button>
        </li>
        {MARKS.map((mark) => (
          <li key={mark}>
            <button type="button" className={classes.choice} onClick={() => onChoose(mark)}>
              <span>{formatDay(mark, language)}</span>
              <span className={classes.reason}>{t(`day.marks.${mark}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
