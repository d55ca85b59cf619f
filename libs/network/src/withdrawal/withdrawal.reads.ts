import { one, reads, sql } from '#lib/reads';
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
});
