import { one, reads, sql, values } from '#lib/reads';
import { Signature } from '../signature/signature.type.js';
import { Source } from '../source/source.type.js';
import { WithdrawalRecord } from './withdrawal.entity.js';
import { Withdrawal } from './withdrawal.type.js';

export const withdrawalReads = reads<WithdrawalRecord>(Withdrawal, {
  from: WithdrawalRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    signature: one(
      () => Signature,
      (t) => t.signatureId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.withdrawal o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
});
