import { Organization } from '#lib/network';
import { desc, maybe, reads, sql } from '#lib/reads';
import { TokenRecord } from './token.entity.js';
import { Token } from './token.type.js';

export const tokenReads = reads<TokenRecord>(Token, {
  from: TokenRecord,
  key: 'id',
  visible: (t, { actor }) => sql`(${t.accountId} = ${actor.id} and not ${t.isKey})`,
  fields: {
    organization: maybe(() => Organization, 'organizationId', 'The organization it acts for; null for all roles.'),
  },
  sorts: { NEWEST: [desc('createdAt')] },
});
