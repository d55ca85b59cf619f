import { Organization } from '#lib/network';
import { desc, one, reads, sql } from '#lib/reads';
import { TokenRecord } from './token.entity.js';
import { Token } from './token.type.js';

export const tokenReads = reads<TokenRecord>(Token, {
  from: TokenRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.accountId} = ${actor.id}`,
  fields: {
    organization: one(
      () => Organization,
      (t) => sql`${t.organizationId}`,
    ),
  },
  sorts: { NEWEST: [desc('createdAt')] },
});
