import { ID } from '@nestjs/graphql';
import { Organization, Person, seesPerson } from '#lib/network';
import { asc, computed, filter, maybe, oneOf, page, reads, sort, sql } from '#lib/reads';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';
import { WorkstreamContributionRecord } from './workstream-contribution.entity.js';
import { WorkstreamContributionKind } from './workstream-contribution.enums.js';
import { WorkstreamContribution } from './workstream-contribution.type.js';

export const workstreamContributionReads = reads<WorkstreamContributionRecord>(WorkstreamContribution, {
  from: WorkstreamContributionRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkstreamOf(t.workstreamId, env),
  fields: {
    on: computed((t) => t.contributedOn),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    person: maybe(
      () => Person,
      'personId',
      'Who did it; null where the caller may not see them, and once they are erased.',
    ),
    organization: maybe(
      () => Organization,
      'organizationId',
      'For whom they did it: the organization of their position on that day; null where they had none.',
    ),
  },
  filters: {
    kinds: filter([WorkstreamContributionKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    workstream: filter(ID, 'Done for this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    organization: filter(ID, 'Done for this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    person: filter(
      ID,
      'Done by this person, if the caller may see them.',
      (t, id, { actor }) =>
        sql`(${t.personId} = ${id} and exists (select from network.person v where v.id = ${t.personId} and (${seesPerson(sql`v.public`, sql`v.id`, actor)})))`,
    ),
  },
  listed: (t, _, { day }) => sql`${t.contributedOn} <= ${day}`,
  sorts: { AT: sort('By when it was done, the first of it first.', asc('at')) },
  list: { plural: 'contributions', asOf: 'The day to describe; today in Paris when left out.' },
  roots: { workstreamContributions: page('EVERYONE', 'What was done for workstreams by the day.') },
});
