import { Int } from '@nestjs/graphql';
import { Organization } from '#lib/network';
import { type Columns, computed, desc, maybe, reads, sql, type Sql } from '#lib/reads';
import { TokenRecord } from './token.entity.js';
import { Token } from './token.type.js';

/** How often a token was used on the day that it is now in Paris. */
export const usesToday = (t: Columns<TokenRecord>): Sql =>
  sql`(case when ${t.usedOn} = (now() at time zone 'Europe/Paris')::date then ${t.usesThatDay} else 0 end)`;

export const tokenReads = reads<TokenRecord>(Token, {
  from: TokenRecord,
  key: 'id',
  visible: (t, { actor }) => sql`(${t.accountId} = ${actor.id} and not ${t.isKey})`,
  fields: {
    usesToday: computed(
      usesToday,
      'How often a report was asked for with it today, where it is for certain reports only; 0 otherwise.',
      { type: () => Int },
    ),
    organization: maybe(() => Organization, 'organizationId', 'The organization it acts for; null for all roles.'),
  },
  sorts: { NEWEST: [desc('createdAt')] },
});
