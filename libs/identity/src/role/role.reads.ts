import { ID } from '@nestjs/graphql';
import { Organization, Person, searching } from '#lib/network';
import { computed, contribute, desc, filter, many, maybe, oneOf, page, reads, sql } from '#lib/reads';
import { RoleGrantRecord } from './role.entity.js';
import { Role, RoleGrant } from './role.type.js';

export const roleReads = reads<RoleGrantRecord>(RoleGrant, {
  from: RoleGrantRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`${t.accountId} = ${actor.id} or ${actor.coordinator} or ${t.organizationId} = any(${actor.managed})`,
  fields: {
    from: computed((t) => sql`${t.validFrom}`),
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    until: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    isCurrent: computed((t, { day }) => sql`(${t.validFrom} <= ${day} and ${day} < ${t.validTo})`),
    organization: maybe(
      () => Organization,
      'organizationId',
      'The organization that it is held for; null where `scopeKind` is another.',
    ),
    person: maybe(
      () => Person,
      (t) => sql`(select a.person_id from identity.account a where a.id = ${t.accountId})`,
      'Who holds it.',
    ),
  },
  filters: {
    search: searching(
      'Part of the name of whoever holds it.',
      (t, text) => sql`exists (select from identity.account a join network.person p on p.id = a.person_id
        where a.id = ${t.accountId} and position(lower(${text.trim()}) in lower(p.name)) > 0)`,
    ),
    roles: filter([Role], 'Any of these.', (t, roles) => oneOf(t.role, roles)),
    organization: filter(ID, 'Held in this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    current: filter(
      Boolean,
      'Held today, or not.',
      (t, current, { day }) => sql`(${t.validFrom} <= ${day} and ${day} < ${t.validTo}) = ${current}::boolean`,
    ),
  },
  sorts: { NEWEST: [desc('validFrom')] },
  list: { plural: 'roles', all: 'All that one may see when left out.' },
  roots: {
    roles: page(
      'MANAGER',
      'Roles held now, before and to come, newest first: all for coordinators, for managers those in their organizations and their own.',
    ),
  },
});

/** Who holds a role in an organization: for those who manage it. */
export const organizationRoles = contribute(() => Organization, {
  roles: many(
    () => RoleGrant,
    'organizationId',
    'Roles held in it; managers see those of their organization, coordinators all, others none.',
    { audience: 'MANAGER', nullable: true },
  ),
});
