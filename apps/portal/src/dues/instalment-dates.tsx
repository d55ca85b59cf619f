import { useTranslation } from 'react-i18next';
import { FieldError } from '../form/field.js';
import writes from '../write/write.module.css';
import { PlainButton } from '../shell/plain-button.js';
import classes from './dues.module.css';

interface InstalmentDatesProps {
  id: string;
  days: readonly string[];
  error: string | undefined;
  set: (days: string[]) => void;
}

/** When each part is to be paid: one day, up to twelve. */
export function InstalmentDates({ id, days, error, set }: InstalmentDatesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={writes.group} id={id} tabIndex={-1}>
      <legend>{t('dues.instalments')}</legend>
      <p className={writes.help}>{t('dues.wizard.instalmentsHelp')}</p>
      <FieldError id={id} error={error} />
      <ol className={classes.dates}>
        {days.map((day, index) => (
          <li key={index}>
            <label className={writes.cell}>
              <span>{t('dues.wizard.instalment', { place: index + 1 })}</span>
              <input
                type="date"
                className={writes.input}
                value={day}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  set(days.map((known, place) => (place === index ? value : known)));
                }}
              />
            </label>
            {days.length > 1 && (
              <button
                type="button"
                className={writes.link}
                onClick={() => set(days.filter((_, place) => place !== index))}
              >
                <span aria-hidden="true">{t('word.remove')}</span>
                <span className="hidden">{t('dues.wizard.removeInstalment', { place: index + 1 })}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {days.length < 12 && (
        <PlainButton onClick={() => set([...days, ''])}>{t('dues.wizard.addInstalment')}</PlainButton>
      )}
    </fieldset>
  );
}
