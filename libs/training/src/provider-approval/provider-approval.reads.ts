import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization, sourcesOf } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  many,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { keeps } from '../provider/provider.reads.js';
import { ProviderApprovalRecord } from './provider-approval.entity.js';
import { ApprovalKind, ApprovalState } from './provider-approval.enums.js';
import { ProviderApproval } from './provider-approval.type.js';

const stateOf = (t: Columns<ProviderApprovalRecord>, day: Env['day']): Sql =>
  sql`case when ${t.validFrom} > ${day} then 'TO_COME' when ${t.validUntil} < ${day} then 'EXPIRED' else 'IN_FORCE' end`;

export const providerApprovalReads = reads<ProviderApprovalRecord>(ProviderApproval, {
  from: ProviderApprovalRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) =>
    sql`(${t.kind} <> 'OTHER' or ${t.organizationId} = any(${actor.organizations}) or ${actor.coordinator})`,
  fields: {
    state: computed((t, { day }) => stateOf(t, day)),
    validUntil: computed((t) => sql`nullif(${t.validUntil}, 'infinity')`),
    provider: maybe(() => Organization, 'organizationId', 'The provider.'),
    viewerMayChange: computed(
      (t, { actor }) => keeps(t.organizationId, actor),
      'Whether the caller may correct it: managers of the provider, and coordinators.',
      { type: () => Boolean },
    ),
    sources: sourcesOf(sql`training.provider_approval`),
  },
  filters: {
    organization: filter(ID, 'Of this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    kind: filter(ApprovalKind, 'Of this kind.', (t, kind) => sql`${t.kind} = ${kind}`),
    state: filter(
      ApprovalState,
      'Those that stand so on the day.',
      (t, state, { day }) => sql`${stateOf(t, day)} = ${state}`,
    ),
    includeDemonstration,
  },
  sorts: { FROM: sort('By their first day, latest first.', desc('validFrom')) },
  list: { asOf: 'The day on which they are looked at; today in Paris when left out.' },
  roots: {
    providerApproval: byId(
      'EVERYONE',
      'One approval by its id; null when there is none or it may not be seen.',
      'the approval',
      { asOf: 'The day on which it is looked at; today in Paris when left out.' },
    ),
    providerApprovals: page('EVERYONE', 'What providers of training are declared, certified and approved for.'),
  },
});

export const organizationApprovals = contribute(() => Organization, {
  approvals: many(
    () => ProviderApproval,
    'organizationId',
    'What it is declared, certified and approved for as a provider of training, latest first.',
    { audience: 'EVERYONE', nullable: true, unlessAsked: { includeDemonstration: true } },
  ),
});
