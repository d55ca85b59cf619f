import { Person } from '#lib/network';
import { computed, many, one, reads, single, sql, values } from '#lib/reads';
import { Consent } from '../consent/consent.type.js';
import { RoleGrant } from '../role/role.type.js';
import { Session } from '../session/session.type.js';
import { Token } from '../token/token.type.js';
import { LinkedService } from '../oidc/linked-service.type.js';
import { AccountRecord } from './account.entity.js';
import { Viewer } from './viewer.type.js';

const own = (type: () => typeof RoleGrant | typeof Session | typeof Token) =>
  many(type, {
    needs: [],
    variant: () => 'account',
    on: { account: (t, key) => sql`${t.accountId} = ${key}` },
    filter: ({ filter }) => filter ?? {},
  });

export const accountReads = reads<AccountRecord>(Viewer, {
  from: AccountRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.id} = ${actor.id}`,
  fields: {
    recoveryCodesLeft: computed((t) => sql`cardinality(${t.recoveryHashes})`),
    lacksSecondFactor: computed((_, { actor }) => sql`${actor.lacksSecondFactor}`),
    person: one(
      () => Person,
      (t) => sql`${t.personId}`,
    ),
    roles: own(() => RoleGrant),
    sessions: own(() => Session),
    tokens: own(() => Token),
    consents: values(
      () => Consent,
      (key) =>
        sql`select distinct on (c.purpose) c.purpose, c.given, c.text_version as "textVersion", c.at from identity.consent c where c.account_id = ${key} order by c.purpose, c.id desc`,
    ),
    linkedServices: values(
      () => LinkedService,
      (key) =>
        sql`select o.issuer, o.linked_at as "linkedAt" from identity.oidc_identity o where o.account_id = ${key} order by o.issuer`,
    ),
  },
  roots: { viewer: single((t, _args, { actor }) => ({ where: sql`${t.id} = ${actor.id}` })) },
});
