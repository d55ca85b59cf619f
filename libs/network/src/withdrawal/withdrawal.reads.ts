import { asc, contribute, filter, many, one, reads, sort, sql } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { Signature } from '../signature/signature.type.js';
import { sourcesOf } from '../source/sources.js';
import { WithdrawalRecord } from './withdrawal.entity.js';
import { Withdrawal } from './withdrawal.type.js';

export const withdrawalReads = reads<WithdrawalRecord>(Withdrawal, {
  from: WithdrawalRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    signature: one(() => Signature, 'signatureId', 'The signature that it ends.'),
    sources: sourcesOf(sql`network.withdrawal`),
  },
  filters: {
    anyDay: filter(
      Boolean,
      'Also those that cannot have taken effect by the day; false when left out.',
      () => undefined,
    ),
  },
  listed: (t, { anyDay }, { day }) => (anyDay ? undefined : sql`${t.effectiveFirst} <= ${day}`),
  sorts: { EFFECTIVE_ON: sort('By the first day that their date may mean.', asc('effectiveFirst')) },
  list: { all: 'Those that may have taken effect by the day when left out.', asOf: true },
});

export const organizationWithdrawals = contribute(() => Organization, {
  withdrawals: many(
    () => Withdrawal,
    {
      needs: [],
      variant: () => 'organization',
      on: {
        organization: (t, key) =>
          sql`${t.signatureId} in (select b.id from network.bond b where b.organization_id = ${key})`,
      },
      filter: ({ filter: given }) => (given ?? {}) as object,
    },
    'From what it withdrew by the day, oldest first.',
    { audience: 'EVERYONE' },
  ),
});
