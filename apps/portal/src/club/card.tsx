import { French } from '../format/french.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { TaskCardFragment as Task } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Menu } from '../shell/menu.js';
import { PlainButton } from '../shell/plain-button.js';
import { useMenuItem } from '../shell/menu.js';
import { COLUMNS, type Moves } from './workstream.js';
import { taskForm } from './task-form.js';
import { WaitingForm } from './waiting-form.js';
import classes from './club.module.css';

/** A task, and where it may be moved: by buttons, which keyboard and voice reach too. */
export function Card({ task, column, moves }: { task: Task; column: readonly Task[]; moves: Moves | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, note, state, waitingFor, dueOn, isLate, isMine, doneAt, phase, assignee } = task;
  const place = column.findIndex(({ id }) => id === task.id);
  const [isAsking, setAsking] = useState(false);
  const day = (on: string): string => formatDay(on.slice(0, 10), language);
  return (
    <article id={task.id} className={classes.card} data-mine={isMine || undefined}>
      <div>
        <h4>
          <French>{title}</French>
        </h4>
        {note && (
          <p className={classes.words}>
            <French>{note}</French>
          </p>
        )}
        <p className="soft">
          {[
            assignee && (isMine ? `${assignee.name} (${t('club.mine')})` : assignee.name),
            phase && typeset(phase),
            waitingFor && t('club.waitsFor', { what: typeset(waitingFor) }),
            state === 'DONE' && doneAt && t('club.doneOn', { day: day(doneAt) }),
            state !== 'DONE' && dueOn && !isLate && t('club.due', { day: day(dueOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {isLate && dueOn && <p className={classes.late}>{t('club.late', { day: day(dueOn) })}</p>}
      </div>
      {moves && (
        <Menu label={t('club.card')}>
          {state === 'WAITING' && (
            <Item onClick={() => setAsking(true)} about={title}>
              {t('club.waitingSay')}
            </Item>
          )}
          {COLUMNS.filter((to) => to !== state).map((to) => (
            <Item
              key={to}
              onClick={() => (to === 'WAITING' ? setAsking(true) : moves.move(task, to, null))}
              about={title}
            >
              {t('club.moveTo', { column: t(`club.columns.${to}`) })}
            </Item>
          ))}
          {place > 0 && (
            <Item onClick={() => moves.move(task, state, column[place - 2]?.id ?? null)} about={title}>
              {t('word.up')}
            </Item>
          )}
          {place < column.length - 1 && (
            <Item onClick={() => moves.move(task, state, column[place + 1]!.id)} about={title}>
              {t('word.down')}
            </Item>
          )}
          <taskForm.CorrectButton id={task.id} about={title} />
          {state !== 'DONE' && <taskForm.RemoveButton id={task.id} version={task.version} about={title} />}
        </Menu>
      )}
      {moves && isAsking && (
        <WaitingForm
          task={task}
          afterId={state === 'WAITING' ? (column[place - 1]?.id ?? null) : null}
          moved={moves.moved}
          close={() => setAsking(false)}
        />
      )}
    </article>
  );
}

function Item({ onClick, about, children }: { onClick: () => void; about: string; children: string }) {
  const { item } = useMenuItem();
  return (
    <PlainButton onClick={onClick} about={about} {...item}>
      {children}
    </PlainButton>
  );
}
