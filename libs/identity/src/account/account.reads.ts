import { PageArgs } from '#lib/graphql';
import { Person } from '#lib/network';
import { computed, many, maybe, reads, single, sql, values } from '#lib/reads';
import { Consent } from '../consent/consent.type.js';
import { LinkedService } from '../oidc/linked-service.type.js';
import { RoleGrant } from '../role/role.type.js';
import { Session } from '../session/session.type.js';
import { Token } from '../token/token.type.js';
import { AccountRecord } from './account.entity.js';
import { Viewer } from './viewer.type.js';

const ownPage = { args: () => PageArgs };

export const accountReads = reads<AccountRecord>(Viewer, {
  from: AccountRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.id} = ${actor.id}`,
  fields: {
    recoveryCodesLeft: computed((t) => sql`cardinality(${t.recoveryHashes})`),
    lacksSecondFactor: computed((_, { actor }) => sql`${actor.lacksSecondFactor}`),
    person: maybe(() => Person, 'personId', 'The person behind the account.'),
    roles: many(() => RoleGrant, 'accountId', 'Roles held now and before.', ownPage),
    sessions: many(() => Session, 'accountId', 'Browsers that are signed in.', ownPage),
    tokens: many(() => Token, 'accountId', 'Tokens of programs that act for the owner.', ownPage),
    consents: values(
      () => Consent,
      (key) =>
        sql`select distinct on (c.purpose) c.purpose, c.given, c.text_version as "textVersion", c.at from identity.consent c where c.account_id = ${key} order by c.purpose, c.id desc`,
      'The last answer for each purpose; at most 3.',
    ),
    linkedServices: values(
      () => LinkedService,
      (key) =>
        sql`select o.issuer, o.linked_at as "linkedAt" from identity.oidc_identity o where o.account_id = ${key} order by o.issuer`,
      'Other services that sign in to this account; at most 20.',
    ),
  },
  roots: {
    viewer: single('EVERYONE', 'The caller’s account; null when nobody is signed in.', (t, _, { actor }) => ({
      where: sql`${t.id} = ${actor.id}`,
    })),
  },
});
