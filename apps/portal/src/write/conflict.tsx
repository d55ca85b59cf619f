import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type UserError } from '../api/user-error.js';
import type { Values } from '../form/drafts.js';
import { type FieldSpec } from '../form/field-spec.js';
import { Notice } from '../form/notice.js';
import { formatInstant } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import classes from './conflict.module.css';

interface ConflictProps {
  error: UserError;
  fields: readonly FieldSpec[];
  mine: Values;
  theirs: Values | undefined;
  /** What a value reads like, beside another one. */
  read: (field: FieldSpec, value: unknown, other?: unknown) => string;
  /** Nothing was typed: it is only to be done or not. */
  isStep: boolean;
  /** Goes on with what was taken from them. */
  settle: (changes: Values) => void;
}

/** Somebody saved first: who, when, both versions side by side, and what is to stay. */
export function Conflict({ error, fields, mine, theirs, read, isStep, settle }: ConflictProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const differing = theirs
    ? fields.filter(
        (field) => field.name in theirs && read(field, mine[field.name]) !== read(field, theirs[field.name]),
      )
    : [];
  return (
    <Notice kind="attention" role="alert" box={box}>
      <h3>{t('write.conflictTitle', { who: error.changedBy ?? t('write.conflictSomeone') })}</h3>
      {error.changedAt && <p>{t('write.conflictAt', { at: formatInstant(error.changedAt, language) })}</p>}
      <p>
        {!theirs
          ? t('write.conflictUnreadable')
          : t(isStep ? 'write.conflictStep' : differing.length === 0 ? 'write.conflictSame' : 'write.conflictChoose')}
      </p>
      {theirs && differing.length > 0 && (
        <Sides fields={differing} mine={mine} theirs={theirs} read={read} taken={taken} take={setTaken} />
      )}
      {theirs && (
        <Actions>
          <Button
            variant="default"
            onClick={() => settle(Object.fromEntries(taken.map((name) => [name, theirs[name]])))}
          >
            {t(isStep ? 'write.conflictGoOnAnyway' : 'write.conflictGoOn')}
          </Button>
          {differing.length > 1 && (
            <Button variant="default" onClick={() => settle(theirs)}>
              {t('write.conflictTakeTheirs')}
            </Button>
          )}
        </Actions>
      )}
    </Notice>
  );
}

interface SidesProps extends Pick<ConflictProps, 'fields' | 'mine' | 'read'> {
  theirs: Values;
  /** The fields of which theirs stays. */
  taken: readonly string[];
  take: (taken: readonly string[]) => void;
}

/** Each field that differs, as it is here and as it was saved in the meantime. */
function Sides({ fields, mine, theirs, read, taken, take }: SidesProps) {
  const { t } = useTranslation();
  const prefix = useId();
  return (
    <table className={classes.compare}>
      <thead>
        <tr>
          <th scope="col">{t('write.conflictField')}</th>
          <th scope="col">{t('write.conflictMine')}</th>
          <th scope="col">{t('write.conflictTheirs')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const { name, label } = field;
          const isTheirs = taken.includes(name);
          const others = taken.filter((other) => other !== name);
          const group = `${prefix}${name}`;
          return (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>
                <label className={classes.side}>
                  <input type="radio" name={group} checked={!isTheirs} onChange={() => take(others)} />
                  <span>{read(field, mine[name], theirs[name])}</span>
                </label>
              </td>
              <td>
                <label className={classes.side}>
                  <input type="radio" name={group} checked={isTheirs} onChange={() => take([...others, name])} />
                  <span>{read(field, theirs[name], mine[name])}</span>
                </label>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
