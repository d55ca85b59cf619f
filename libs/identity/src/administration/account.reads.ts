import { NETWORK } from '#lib/access';
import { PageArgs } from '#lib/graphql';
import { Person, searching } from '#lib/network';
import { asc, computed, filter, many, maybe, page, reads, sort, sql } from '#lib/reads';
import { Role, RoleGrant } from '../role/role.type.js';
import { AdministeredAccountRecord } from './account.entity.js';
import { Account } from './account.type.js';

export const administeredReads = reads<AdministeredAccountRecord>(Account, {
  from: AdministeredAccountRecord,
  key: 'id',
  visible: (_, { actor }) => sql`'network' = any(${actor.scopes('ADMINISTRATOR', NETWORK)})`,
  fields: {
    sessionCount: computed(
      (t) =>
        sql`(select count(*)::int from identity.session s where s.account_id = ${t.accountId} and s.expires_at > now())`,
    ),
    person: maybe(() => Person, 'personId', 'Who has it.'),
    roles: many(
      () => RoleGrant,
      {
        needs: [],
        variant: () => 'own',
        // The id of this type is that of the account under another prefix.
        on: { own: (t, key) => sql`${t.accountId} = 'account_' || substr(${key}, length('user_') + 1)` },
        filter: () => ({}),
      },
      'Roles held now and before.',
      { args: () => PageArgs },
    ),
  },
  filters: {
    search: searching(
      'Part of the address or of the name.',
      (t, text) => sql`(position(lower(${text.trim()}) in ${t.email}) > 0 or exists (select 1 from network.person p
        where p.id = ${t.personId} and position(lower(${text.trim()}) in lower(p.name)) > 0))`,
    ),
    role: filter(
      Role,
      'Those who hold this role today.',
      (
        t,
        role,
        { day },
      ) => sql`exists (select 1 from identity.role_grant g where g.account_id = ${t.accountId} and g.role = ${role}
        and g.valid_from <= ${day} and g.valid_to > ${day})`,
    ),
    secondFactor: filter(
      Boolean,
      'Those with a second factor, or those without.',
      (t, has) => sql`(${t.secondFactorAt} is not null) = ${has}::boolean`,
    ),
  },
  sorts: {
    EMAIL: sort('By address.', asc('email')),
    LAST_SEEN_AT: sort('By when it was last used.', asc('lastSeenAt')),
    CREATED_AT: sort('By when it was opened.', asc('createdAt')),
  },
  list: { all: 'All when left out.' },
  roots: { accounts: page('ADMINISTRATOR', 'Accounts that are open.') },
});
