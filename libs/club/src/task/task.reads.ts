import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Person } from '#lib/network';
import { asc, byId, computed, contribute, filter, many, maybe, oneOf, page, reads, sort, sql } from '#lib/reads';
import { WorkstreamMeeting } from '../meeting/meeting.type.js';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { whether } from '../whether.js';
import { Workstream } from '../workstream/workstream.type.js';
import { TaskRecord } from './task.entity.js';
import { TaskState } from './task.enums.js';
import { Task } from './task.type.js';

export const taskReads = reads<TaskRecord>(Task, {
  from: TaskRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkOf(t.workstreamId, env),
  fields: {
    isLate: computed((t, { today }) => sql`coalesce(${t.state} <> 'DONE' and ${t.dueOn} < ${today}, false)`),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    assignee: maybe(
      () => Person,
      'assigneeId',
      'Who is to do it; null for nobody, and where the caller may not see them.',
    ),
    meeting: maybe(() => WorkstreamMeeting, 'meetingId', 'The meeting that gave it out; null for none.'),
    phase: computed(
      (t, { locale }) =>
        sql`(select case when ${locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end from club.workstream_phase p where p.id = ${t.phaseId})`,
      'The part of the calendar that it belongs to, in the caller’s language; null for none.',
      { type: () => String, nullable: true },
    ),
    phaseKey: computed((t) => t.phaseId, 'What that part is named by (`WorkstreamPhase.id`); null for none.', {
      type: () => String,
      nullable: true,
    }),
    isMine: computed(
      (t, { actor }) => sql`coalesce(${t.assigneeId} = ${actor.person}, false)`,
      'Whether the caller is to do it.',
      {
        type: () => Boolean,
      },
    ),
  },
  filters: {
    states: filter([TaskState], 'In any of these columns.', (t, states) => oneOf(t.state, states)),
    mine: filter(Boolean, 'Whether the caller is to do them.', (t, is, { actor }) =>
      whether(is, sql`${t.assigneeId} = ${actor.person}`),
    ),
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    dueTo: filter(LocalDate, 'Due on this day or before.', (t, day) => sql`${t.dueOn} <= ${day}::date`),
  },
  sorts: {
    DUE_ON: sort(
      'By their last day, those without one last.',
      asc((t) => sql`coalesce(${t.dueOn}, 'infinity'::date)`, 'date'),
    ),
    PLACE: sort(
      'In the order of the board: by column, then by their place in it.',
      asc((t) => sql`array_position(array['TODO', 'DOING', 'WAITING', 'DONE'], ${t.state}::text)`, 'integer'),
      asc('place'),
    ),
  },
  list: {
    order: 'By their last day when left out.',
    asOf: 'The day for what is nested; today in Paris when left out.',
  },
  roots: {
    task: byId('SIGNED_IN', 'One task by its id; null when there is none or the caller may not see it.', 'the task', {
      asOf: 'The day for what is nested; today in Paris when left out.',
    }),
    tasks: page('SIGNED_IN', 'Tasks of workstreams whose work the caller sees.'),
  },
});

export const workstreamTasks = contribute(() => Workstream, {
  tasks: many(() => Task, 'workstreamId', 'What is to be done in it, for those who see its work; none for others.', {
    audience: 'SIGNED_IN',
    nullable: true,
  }),
});
