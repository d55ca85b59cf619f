import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { type FieldSpec, type Values } from './field-spec.js';
import classes from './write.module.css';
import { type UserErrorAnswer } from './user-error.js';

interface ConflictProps {
  error: UserErrorAnswer;
  fields: readonly FieldSpec[];
  mine: Values;
  theirs: Values | undefined;
  /** What a value reads like. */
  read: (field: FieldSpec, value: unknown) => string;
  take: (changes: Values) => void;
  keep: () => void;
}

/** Somebody saved first: who, when, both versions side by side, and what is to stay. */
export function Conflict({ error, fields, mine, theirs, read, take, keep }: ConflictProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const differing = theirs
    ? fields.filter(
        (field) => field.name in theirs && read(field, mine[field.name]) !== read(field, theirs[field.name]),
      )
    : [];
  return (
    <div className={classes.notice} role="alert">
      <h3>{t('write.conflictTitle', { who: error.changedBy ?? t('write.conflictSomeone') })}</h3>
      {error.changedAt && <p>{t('write.conflictAt', { at: formatInstant(error.changedAt, language) })}</p>}
      {!theirs ? (
        <p>{t('write.conflictUnreadable')}</p>
      ) : differing.length === 0 ? (
        <p>{t('write.conflictSame')}</p>
      ) : (
        <>
          <p>{t('write.conflictChoose')}</p>
          <table className={classes.compare}>
            <thead>
              <tr>
                <th scope="col">{t('write.conflictField')}</th>
                <th scope="col">{t('write.conflictMine')}</th>
                <th scope="col">{t('write.conflictTheirs')}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((field) => (
                <tr key={field.name}>
                  <th scope="row">{field.label}</th>
                  <td>{read(field, mine[field.name])}</td>
                  <td>{read(field, theirs[field.name])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {theirs && (
        <div className={classes.actions}>
          <Button variant="default" onClick={keep}>
            {t('write.conflictKeepMine')}
          </Button>
          {differing.length > 0 && (
            <Button variant="default" onClick={() => take(theirs)}>
              {t('write.conflictTakeTheirs')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
