import { useTranslation } from 'react-i18next';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import {
  TaskMoveDocument,
  type TaskCardFragment as Task,
  type TaskState,
  WorkstreamBoardDocument,
} from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { useAddress } from '../table/use-address.js';
import { Card } from './card.js';
import { taskForm } from './task-form.js';
import { COLUMNS, type Move } from './workstream.js';
import classes from './club.module.css';

const MOST = 100;

/** What is to be done, in columns or as a list: for those who see the work. */
export function Board({ id }: { id: string }) {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const { answer, instead } = useAnswer(WorkstreamBoardDocument, {
    variables: { id, first: MOST },
    fetchPolicy: 'cache-and-network',
    height: 240,
  });
  const moving = useAction(async (send, task: Task, state: TaskState, afterId: string | null) => {
    await send(TaskMoveDocument, { input: { id: task.id, expectedVersion: task.version, state, afterId } });
    tell(t('club.moved', { title: task.title, column: t(`club.columns.${state}`) }));
  });
  const workstream = answer?.workstream;
  if (!workstream) return instead;
  const { tasks, viewerWorks } = workstream;
  if (!tasks) return null;
  const isList = params.get('vue') === 'liste';
  const move = viewerWorks ? (...args: Parameters<Move>) => void moving.run(...args) : undefined;
  const inColumn = (state: TaskState) => tasks.nodes.filter((task) => task.state === state);
  return (
    <Section
      title={t('club.board')}
      note={
        <label className={classes.view}>
          <span>{t('club.view')}</span>
          <select value={isList ? 'liste' : ''} onChange={({ currentTarget }) => set({ vue: currentTarget.value })}>
            <option value="">{t('club.views.board')}</option>
            <option value="liste">{t('club.views.list')}</option>
          </select>
        </label>
      }
      action={viewerWorks && <taskForm.RecordButton given={{ workstreamId: id, meetingId: null }} />}
    >
      <Problem text={moving.problem} />
      {tasks.totalCount === 0 && <p className="soft">{t('club.boardNone')}</p>}
      {tasks.totalCount > 0 && (
        <div className={isList ? classes.list : classes.board}>
          {COLUMNS.map((state) => (
            <section key={state} aria-labelledby={`column-${state}`}>
              <h3 id={`column-${state}`}>
                {t(`club.columns.${state}`)} <span className="soft">{inColumn(state).length}</span>
              </h3>
              <ol className={classes.cards}>
                {inColumn(state).map((task) => (
                  <li key={task.id}>
                    <Card task={task} column={inColumn(state)} move={move} />
                  </li>
                ))}
              </ol>
              {inColumn(state).length === 0 && <p className="soft">{t('club.columnNone')}</p>}
            </section>
          ))}
        </div>
      )}
      {tasks.totalCount > tasks.nodes.length && (
        <p className="soft">{t('club.boardMore', { count: tasks.nodes.length })}</p>
      )}
    </Section>
  );
}
