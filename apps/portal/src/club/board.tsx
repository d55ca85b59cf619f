import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatTotal } from '../format/format.js';
import {
  TaskMoveDocument,
  type TaskCardFragment as Task,
  type TaskState,
  WorkstreamBoardDocument,
  WorkstreamColumnDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { useAddress } from '../table/use-address.js';
import { Card } from './card.js';
import { taskForm } from './task-form.js';
import { useColumn } from './use-tasks.js';
import { COLUMNS, type Moves } from './workstream.js';
import classes from './club.module.css';

/** What is to be done, in columns or as a list: for those who see the work. */
export function Board({ id }: { id: string }) {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const { answer, instead } = useAnswer(WorkstreamBoardDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    height: 240,
  });
  const refetch = useRefetch(WorkstreamColumnDocument);
  const moved = async (task: Task, state: TaskState): Promise<void> => {
    await refetch();
    // It is another element in its new column: whoever moves by keyboard goes on from there, or already has.
    requestAnimationFrame(() => {
      const card = document.getElementById(task.id);
      if (!card?.contains(document.activeElement)) card?.querySelector('button')?.focus();
    });
    tell(t('club.moved', { title: task.title, column: t(`club.columns.${state}`) }));
  };
  const moving = useAction(async (send, task: Task, state: TaskState, afterId: string | null) => {
    await send(TaskMoveDocument, { input: { id: task.id, expectedVersion: task.version, state, afterId } });
    await moved(task, state);
  });
  const workstream = answer?.workstream;
  if (!workstream) return instead;
  const { tasks, viewerWorks } = workstream;
  if (!tasks) return null;
  const isList = params.get('vue') === 'liste';
  const moves: Moves | undefined = viewerWorks
    ? { move: (...args) => void moving.run(...args), moved: (task) => moved(task, 'WAITING') }
    : undefined;
  return (
    <Section
      anchor="taches"
      title={t('club.board')}
      action={
        <>
          <label className={classes.view}>
            <span>{t('club.view')}</span>
            <select value={isList ? 'liste' : ''} onChange={({ currentTarget }) => set({ vue: currentTarget.value })}>
              <option value="">{t('club.views.board')}</option>
              <option value="liste">{t('club.views.list')}</option>
            </select>
          </label>
          {viewerWorks && <taskForm.RecordButton given={{ workstreamId: id, meetingId: null }} />}
        </>
      }
    >
      <Problem text={moving.problem} />
      {tasks.totalCount === 0 && <p className="soft">{t('club.boardNone')}</p>}
      {tasks.totalCount > 0 && (
        <div className={isList ? classes.list : classes.board}>
          {COLUMNS.map((state) => (
            <Column key={state} id={id} state={state} moves={moves} />
          ))}
        </div>
      )}
    </Section>
  );
}

/** A column: how many there are, and as many as were asked for. */
function Column({ id, state, moves }: { id: string; state: TaskState; moves: Moves | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { tasks, total, more, instead } = useColumn(id, state);
  // What was moved or done is in its new column before this one is read again.
  const inColumn = tasks?.filter((task) => task.state === state);
  return (
    <section aria-labelledby={`column-${state}`}>
      <h3 id={`column-${state}`}>
        {t(`club.columns.${state}`)} {tasks && <span className="soft">{formatTotal(total, language)}</span>}
      </h3>
      {!inColumn && instead}
      <ol className={classes.cards}>
        {inColumn?.map((task) => (
          <li key={task.id}>
            <Card task={task} column={inColumn} moves={moves} />
          </li>
        ))}
      </ol>
      {tasks && total === 0 && <p className="soft">{t('club.columnNone')}</p>}
      {more && inColumn && (
        <p>
          <PlainButton onClick={more} about={t(`club.columns.${state}`)}>
            {t('club.more', { shown: inColumn.length, count: total })}
          </PlainButton>
        </p>
      )}
    </section>
  );
}
