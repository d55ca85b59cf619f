import { Organization, Person } from '#lib/network';
import { computed, contribute, desc, many, one, reads, sql } from '#lib/reads';
import { RoleGrantRecord } from './role.entity.js';
import { RoleGrant } from './role.type.js';

export const roleReads = reads<RoleGrantRecord>(RoleGrant, {
  from: RoleGrantRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`${t.accountId} = ${actor.id} or ${actor.coordinator} or ${t.organizationId} = any(${actor.managed})`,
  fields: {
    from: computed((t) => sql`${t.validFrom}`),
    until: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    isCurrent: computed((t, { day }) => sql`(${t.validFrom} <= ${day} and ${day} < ${t.validTo})`),
    organization: one(
      () => Organization,
      (t) => sql`${t.organizationId}`,
    ),
    person: one(
      () => Person,
      (t) => sql`(select a.person_id from identity.account a where a.id = ${t.accountId})`,
    ),
  },
  filters: {
    current: (t, current: boolean, { day }) =>
      sql`(${t.validFrom} <= ${day} and ${day} < ${t.validTo}) = ${current}::boolean`,
  },
  sorts: { NEWEST: [desc('validFrom')] },
});

/** Who holds a role in an organization: for those who manage it. */
export const organizationRoles = contribute(() => Organization, {
  roles: many(() => RoleGrant, {
    needs: [],
    variant: () => 'organization',
    on: { organization: (t, key) => sql`${t.organizationId} = ${key}` },
    filter: ({ filter }) => filter ?? {},
  }),
});
