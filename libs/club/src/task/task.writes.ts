import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { notify } from '#lib/notifications';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { taskAssigned } from '../workstream/workstream.kinds.js';
import { mayWork, ofWork } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { contribute, takeBack } from '../workstream-contribution/contribute.js';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';
import { TaskRecord } from './task.entity.js';
import { TaskState } from './task.enums.js';
import { TaskMoveInput, TaskRecordInput, TaskRemoveInput, TaskUpdateInput } from './task.inputs.js';
import { Task } from './task.type.js';

const tasks = kept(Task, TaskRecord);
const { TODO, WAITING, DONE } = TaskState;
const { TASK } = WorkstreamContributionKind;

/** Written by those who work on the workstream. */
@Writes(Task)
export class TaskWrites {
  @Write('PERSON', 'Writes a task of a workstream that one works on: last in the column of what is to be done.')
  async taskRecord(input: TaskRecordInput, tx: Tx): Promise<Done> {
    const { workstreamId } = input;
    const { isDemonstration, leadId } = await mayWork(tx, workstreamId, 'workstreamId');
    await expectOfWorkstream(tx, workstreamId, input);
    await lockBoard(tx, workstreamId);
    const last = await tx.one<{ place: string }>(
      `select place from club.task where workstream_id = $1 and state = 'TODO' order by place desc limit 1`,
      [workstreamId],
    );
    const place = generateKeyBetween(last?.place ?? null, null);
    const id = await tasks.insert(tx, { ...input, state: TODO, place, isDemonstration });
    await happened(tx, { kind: 'TASK_RECORDED', workstreamId, subjectId: id });
    await tellAssignee(tx, { id, workstreamId, version: 1 }, input.assigneeId);
    return { id, organizationId: leadId, personId: input.assigneeId, after: input };
  }

  @Write('PERSON', 'Corrects a task of a workstream that one works on.')
  async taskUpdate(input: TaskUpdateInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await toChange(tx, input);
    await expectOfWorkstream(tx, row.workstreamId, input);
    const { id, assigneeId, workstreamId } = row;
    const changed = await tasks.update(tx, row, input);
    await happened(tx, { kind: 'TASK_UPDATED', workstreamId, subjectId: id });
    if (input.assigneeId !== assigneeId) await tellAssignee(tx, row, input.assigneeId);
    return { id, organizationId: leadId, personId: input.assigneeId ?? assigneeId, ...changed };
  }

  @Write(
    'PERSON',
    'Moves a task on the board of a workstream that one works on. Whoever moves it to what is done has done it: that is their contribution, until it is moved away.',
  )
  async taskMove({ state, afterId, waitingFor, ...input }: TaskMoveInput, tx: Tx): Promise<Done> {
    const { row, leadId, personId, isDemonstration } = await toChange(tx, input);
    const { id, workstreamId } = row;
    if (waitingFor && state !== WAITING) throw new InvalidInputError(WAITS, 'waitingFor');
    await lockBoard(tx, workstreamId);
    const place = await placeAfter(tx, row, state, afterId ?? null);
    const doneAt = state === DONE ? (row.doneAt ?? new Date()) : null;
    const said = state === WAITING ? (waitingFor === undefined ? row.waitingFor : waitingFor) : null;
    const changed = await tasks.update(tx, row, { state, place, waitingFor: said, doneAt });
    const isDone = state === DONE && row.state !== DONE;
    await happened(tx, { kind: isDone ? 'TASK_DONE' : 'TASK_MOVED', workstreamId, subjectId: id });
    if (isDone) await contribute(tx, { workstreamId, personId, kind: TASK, subjectId: id, isDemonstration });
    if (state !== DONE && row.state === DONE) await takeBack(tx, id, TASK);
    return { id, organizationId: leadId, personId: row.assigneeId, ...changed };
  }

  @Write('PERSON', 'Takes a task out that was a mistake; one that is done is moved away from there first.', [], null)
  async taskRemove(input: TaskRemoveInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await toChange(tx, input);
    if (row.state === DONE) throw new InvalidInputError(IS_DONE, 'id');
    await tx.query('delete from club.task where id = $1', [row.id]);
    await happened(tx, { kind: 'TASK_REMOVED', workstreamId: row.workstreamId, subjectId: row.workstreamId });
    return { id: row.id, organizationId: leadId, personId: row.assigneeId, before: row };
  }
}

/** The task, locked, by somebody who works on its workstream; whoever does not see that is not told that there is one. */
async function toChange(tx: Tx, input: { id: string; expectedVersion?: number | null }) {
  const { workstreamId } = await tasks.locked(tx, input.id);
  const standing = await ofWork(tx, workstreamId, mayWork);
  return { ...standing, row: await tasks.toChange(tx, input, () => true) };
}

/** One move after the other: two that go to one place would find the same neighbours. */
const lockBoard = (tx: Tx, workstreamId: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 321))', [workstreamId]);

async function placeAfter(tx: Tx, row: TaskRecord, state: TaskState, afterId: string | null): Promise<string> {
  if (afterId === row.id) throw new InvalidInputError(ITSELF, 'afterId');
  const after = afterId
    ? await tx.one<{ place: string }>(
        'select place from club.task where id = $1 and workstream_id = $2 and state = $3',
        [afterId, row.workstreamId, state],
      )
    : null;
  // It may have moved meanwhile: the board is read again.
  if (afterId && !after) throw new NotFoundError('afterId');
  const next = await tx.one<{ place: string }>(
    `select place from club.task where workstream_id = $1 and state = $2 and id <> $3 and ($4::text is null or place > $4 collate "C")
     order by place limit 1`,
    [row.workstreamId, state, row.id, after?.place ?? null],
  );
  const place = generateKeyBetween(after?.place ?? null, next?.place ?? null);
  if (place.length <= LONGEST_PLACE) return place;
  await spread(tx, row.workstreamId, state);
  return placeAfter(tx, row, state, afterId);
}

/** Between the same two cards places grow longer with each move: then all of the column get short ones. */
const LONGEST_PLACE = 60;

async function spread(tx: Tx, workstreamId: string, state: TaskState): Promise<void> {
  const column = await tx.query<{ id: string }>(
    'select id from club.task where workstream_id = $1 and state = $2 order by place',
    [workstreamId, state],
  );
  await tx.query(
    'update club.task t set place = p.place from unnest($1::text[], $2::text[]) p(id, place) where t.id = p.id',
    [column.map(({ id }) => id), generateNKeysBetween(null, null, column.length)],
  );
}

const tellAssignee = async (
  tx: Tx,
  { id, workstreamId, version }: Pick<TaskRecord, 'id' | 'workstreamId' | 'version'>,
  assigneeId: string | null | undefined,
): Promise<void> => {
  if (!assigneeId) return;
  await notify(tx, {
    ...{ kind: taskAssigned, subject: workstreamId, key: `task:${id}:assigned:${version}:${assigneeId}` },
    ...{ facts: { task: id }, to: [assigneeId] },
  });
};

/** Who is to do it works on the workstream; the phase is one of it. */
async function expectOfWorkstream(
  tx: Tx,
  workstreamId: string,
  {
    assigneeId,
    phaseId,
    meetingId,
  }: { assigneeId?: string | null; phaseId?: string | null; meetingId?: string | null },
): Promise<void> {
  if (assigneeId) {
    const works = await tx.one(
      'select from club.workstream_participant w where w.workstream_id = $1 and w.person_id = $2 and w.period @> $3::date',
      [workstreamId, assigneeId, tx.today],
    );
    if (!works) throw new InvalidInputError(ELSEWHERE, 'assigneeId');
  }
  const isOf = (table: string, id: string): Promise<unknown> =>
    tx.one(`select from club.${table} where id = $1 and workstream_id = $2`, [id, workstreamId]);
  if (phaseId && !(await isOf('workstream_phase', phaseId))) throw new NotFoundError('phaseId');
  if (meetingId && !(await isOf('meeting', meetingId))) throw new NotFoundError('meetingId');
}

const WAITS = { fr: 'Cela se dit d’une tâche en attente.', en: 'This is said of a task that waits.' };
const IS_DONE = {
  fr: 'Cette tâche est faite : remettez-la d’abord à faire.',
  en: 'This task is done: move it away from there first.',
};
const ITSELF = { fr: 'Une tâche ne se place pas après elle-même.', en: 'A task does not stand below itself.' };
const ELSEWHERE = {
  fr: 'Cette personne ne participe pas à ce chantier.',
  en: 'This person does not work on this workstream.',
};
