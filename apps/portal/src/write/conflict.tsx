import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type UserError } from '../api/user-error.js';
import { formatInstant } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { Values } from '../form/drafts.js';
import { type FieldSpec } from './field-spec.js';
import classes from './write.module.css';

interface ConflictProps {
  error: UserError;
  fields: readonly FieldSpec[];
  mine: Values;
  theirs: Values | undefined;
  /** What a value reads like, beside another one. */
  read: (field: FieldSpec, value: unknown, other?: unknown) => string;
  /** Goes on with what was taken from them. */
  settle: (changes: Values) => void;
}

/** Somebody saved first: who, when, both versions side by side, and what is to stay. */
export function Conflict({ error, fields, mine, theirs, read, settle }: ConflictProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const prefix = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = (name: string, side: 'mine' | 'theirs'): void =>
    setTaken((before) => {
      const next = new Set(before);
      if (side === 'theirs') next.add(name);
      else next.delete(name);
      return next;
    });
  const differing = theirs
    ? fields.filter(
        (field) => field.name in theirs && read(field, mine[field.name]) !== read(field, theirs[field.name]),
      )
    : [];
  return (
    <div ref={box} className={classes.notice} role="alert" tabIndex={-1}>
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
                  {(['mine', 'theirs'] as const).map((side) => (
                    <td key={side}>
                      <label className={classes.choice}>
                        <input
                          type="radio"
                          name={`${prefix}${field.name}`}
                          checked={(taken.has(field.name) ? 'theirs' : 'mine') === side}
                          onChange={() => choose(field.name, side)}
                        />
                        <span>
                          {side === 'mine'
                            ? read(field, mine[field.name], theirs[field.name])
                            : read(field, theirs[field.name], mine[field.name])}
                        </span>
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {theirs && (
        <div className={classes.actions}>
          <Button
            variant="default"
            onClick={() => settle(Object.fromEntries([...taken].map((name) => [name, theirs[name]])))}
          >
            {t('write.conflictGoOn')}
          </Button>
          {differing.length > 1 && (
            <Button variant="default" onClick={() => settle(theirs)}>
              {t('write.conflictTakeTheirs')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
