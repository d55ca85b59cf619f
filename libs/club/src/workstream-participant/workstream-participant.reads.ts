import { Organization, Person, seesPerson } from '#lib/network';
import { asc, type Columns, computed, type Env, filter, maybe, reads, sort, sql, type Sql } from '#lib/reads';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';
import { WorkstreamParticipantRecord } from './workstream-participant.entity.js';
import { WorkstreamParticipant } from './workstream-participant.type.js';

/** Whoever sees the workstream and the person. */
const seesBoth = (t: Columns<WorkstreamParticipantRecord>, env: Env): Sql =>
  sql`${seesWorkstreamOf(t.workstreamId, env)}
    and exists (select from network.person v where v.id = ${t.personId} and (${seesPerson(sql`v.public`, sql`v.id`, env.actor)}))`;

export const workstreamParticipantReads = reads<WorkstreamParticipantRecord>(WorkstreamParticipant, {
  from: WorkstreamParticipantRecord,
  key: 'id',
  visible: seesBoth,
  fields: {
    from: computed((t) => t.validFrom),
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    person: maybe(() => Person, 'personId', 'Who works on it.'),
    organization: maybe(
      () => Organization,
      (t, _, { day }) => sql`club.acts_for(${t.personId}, ${t.workstreamId}, ${day}::date)`,
      'For whom they act in it on the day: the organization of their position, of those that make the workstream first; null for nobody.',
    ),
  },
  filters: {
    anyDay: filter(Boolean, 'Also those of other days; false when left out.', () => undefined),
  },
  listed: (t, { anyDay }, { day }) => (anyDay ? undefined : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`),
  sorts: { ROLE: sort('Who coordinates it first, then by first day.', asc('role', 'text'), asc('validFrom')) },
  list: { plural: 'people of a workstream', asOf: 'The day to describe; today in Paris when left out.' },
});
