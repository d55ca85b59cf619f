import { Int } from '@nestjs/graphql';
import { maybe, perKey, reads, sql, values } from '#lib/reads';
import { Due } from '../due/due.type.js';
import { DuesCall } from '../dues-call/dues-call.type.js';
import { ReminderRunRecord } from './reminder-run.entity.js';
import { ReminderResult, ReminderRun } from './reminder-run.type.js';

export const reminderRunReads = reads<ReminderRunRecord>(ReminderRun, {
  from: ReminderRunRecord,
  key: 'id',
  visible: (_, { actor }) => sql`${actor.coordinator}`,
  fields: {
    call: maybe(() => DuesCall, 'duesCallId', 'The call that the dues belong to.'),
    sentCount: perKey(
      (key) => sql`select count(r.stage)::int from network.reminder_result r where r.reminder_run_id = ${key}`,
      'How many dues were reminded of.',
      { type: () => Int },
    ),
    letterCount: perKey(
      (key) =>
        sql`select coalesce(sum(r.letters), 0)::int from network.reminder_result r where r.reminder_run_id = ${key}`,
      'How many letters went.',
      { type: () => Int },
    ),
    results: values(
      () => ReminderResult,
      (key) =>
        sql`select r.due_id as "dueId", r.stage, r.letters, r.refusal from network.reminder_result r
        join network.due d on d.id = r.due_id join network.organization o on o.id = d.organization_id
        where r.reminder_run_id = ${key} order by r.refusal nulls first, o.name, r.due_id`,
      'One for each due that was asked for, those that were reminded of first; at most 500.',
      { bound: 500 },
    ),
  },
});

export const reminderResultReads = reads<{ dueId: string }>(ReminderResult, {
  visible: 'everyone',
  fields: { due: maybe(() => Due, 'dueId', 'The due.') },
});
