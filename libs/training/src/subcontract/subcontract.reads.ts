import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  desc,
  type Env,
  filter,
  linked,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { keeps } from '../provider/provider.reads.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { SubcontractRecord } from './subcontract.entity.js';
import { SubcontractState } from './subcontract.enums.js';
import { Subcontract } from './subcontract.type.js';

const stateOf = (t: Columns<SubcontractRecord>, day: Env['day']): Sql =>
  sql`case when ${t.validFrom} > ${day} then 'TO_COME' when ${t.validUntil} < ${day} then 'ENDED'
    when ${t.verifiedOn} <= ${day} then 'VERIFIED' else 'UNVERIFIED' end`;

export const subcontractReads = reads<SubcontractRecord>(Subcontract, {
  from: SubcontractRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => keeps(t.organizationId, actor),
  fields: {
    state: computed((t, { day }) => stateOf(t, day)),
    validUntil: computed((t) => sql`nullif(${t.validUntil}, 'infinity')`),
    provider: maybe(() => Organization, 'organizationId', 'Who gives the work.'),
    sessions: linked(
      () => TrainingSession,
      (key) =>
        sql`select x.training_session_id from training.subcontract_session x
          join training.training_session s on s.id = x.training_session_id where x.subcontract_id = ${key} order by s.starts_on desc, s.id limit 50`,
      'The sessions that are given under it, latest first; at most 50.',
      { bound: 50 },
    ),
  },
  filters: {
    organization: filter(ID, 'Of this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    states: filter([SubcontractState], 'Those that stand in any of these ways on the day.', (t, states, { day }) =>
      oneOf(stateOf(t, day), states),
    ),
    includeDemonstration,
  },
  sorts: { FROM: sort('By their first day, latest first.', desc('validFrom')) },
  list: { asOf: 'The day on which they are looked at; today in Paris when left out.' },
  roots: {
    subcontract: byId(
      'SIGNED_IN',
      'One contract by its id; null when there is none or it may not be seen.',
      'the contract',
    ),
    subcontracts: page('SIGNED_IN', 'Contracts with subcontractors of providers that the caller manages.'),
  },
});
