import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration } from '#lib/network';
import { byId, computed, contribute, desc, filter, many, maybe, page, reads, sort, sql } from '#lib/reads';
import { Territory } from '#lib/territories';
import { Call } from '../call/call.type.js';
import { answersForCall } from '../contribution/contribution.sight.js';
import { Contribution } from '../contribution/contribution.type.js';
import { withDemonstration } from '../with-demonstration.js';
import { ContributionBatchRecord } from './batch.entity.js';
import { BatchOrigin } from './batch.enums.js';
import { ContributionBatch } from './batch.type.js';

export const batchReads = reads<ContributionBatchRecord>(ContributionBatch, {
  from: ContributionBatchRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => answersForCall(t.callId, env),
  fields: {
    call: maybe(() => Call, 'callId', 'The call.'),
    territory: maybe(() => Territory, 'territoryId', 'The commune where it was; null where none was said.'),
    contributionCount: computed(
      (t) =>
        sql`(select count(*)::int from participation.contribution_entry e join participation.contribution c on c.id = e.contribution_id
          where e.batch_id = ${t.id} and c.status <> 'WITHDRAWN')`,
      'How many contributions were entered in it and stand.',
      { type: () => Int },
    ),
    contributions: many(
      () => Contribution,
      {
        needs: [],
        variant: () => 'entered',
        on: {
          entered: (t, key) =>
            sql`exists (select from participation.contribution_entry e where e.contribution_id = ${t.id} and e.batch_id = ${key})`,
        },
        filter: withDemonstration,
      },
      'What was entered in it.',
      { nullable: true },
    ),
  },
  filters: {
    call: filter(ID, 'For this call.', (t, id) => sql`${t.callId} = ${id}`),
    origins: filter(
      [BatchOrigin],
      'Gathered in any of these ways.',
      (t, origins) => sql`${t.origin} = any(${origins}::text[])`,
    ),
    includeDemonstration,
  },
  sorts: { HELD_ON: sort('By their day, the last first.', desc('heldOn')) },
  defaultSort: () => 'HELD_ON',
  list: {
    order: 'The last first when left out.',
    asOf: 'The day for what is nested; today in Paris when left out.',
    plural: 'batches',
  },
  roots: {
    contributionBatch: byId(
      'STAFF',
      'One batch of contributions by its id; null when there is none or the caller may not see it.',
      'the batch',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    contributionBatches: page('STAFF', 'What was gathered for the calls that the caller answers for.'),
  },
});

export const contributionBatch = contribute(() => Contribution, {
  batch: maybe(
    () => ContributionBatch,
    (t) => sql`(select e.batch_id from participation.contribution_entry e where e.contribution_id = ${t['id']})`,
    'With what it was gathered; null where whoever wrote it sent it themselves, and where the caller does not answer for the call.',
    { audience: 'STAFF' },
  ),
});
