import { ID } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import { Organization } from '#lib/network';
import { type Columns, computed, desc, type Env, filter, maybe, page, reads, sql, type Sql } from '#lib/reads';
import { AuditRecord } from './audit.entity.js';
import { AuditEntry } from './audit.type.js';

/** What entries tell of a person stays readable to whoever made the change; how to reach the person is for that person and coordinators. */
const confided = (value: (t: Columns<AuditRecord>) => Sql) =>
  computed<AuditRecord>(
    (t, { actor }) =>
      sql`case when ${t.personId} is null or ${t.personId} = ${actor.person} or ${actor.coordinator} then ${value(t)}
        else audit.redacted(${value(t)}::jsonb, '{email,phone}')::text end`,
  );

/** Who may read an entry: who made it, whom it is about, managers of the organization that it concerns, and coordinators, but for what is theirs alone who did it. */
export const readsEntry = (
  t: Pick<Columns<AuditRecord>, 'accountId' | 'personId' | 'organizationId' | 'isTheirs'>,
  { actor }: Env,
): Sql =>
  sql`(${actor.coordinator} and not ${t.isTheirs}) or ${t.accountId} = ${actor.id} or ${t.personId} = ${actor.person} or ${t.organizationId} = any(${actor.managed})`;

export const auditReads = reads<AuditRecord>(AuditEntry, {
  from: AuditRecord,
  key: 'id',
  visible: readsEntry,
  fields: {
    before: confided((t) => t.before),
    after: confided((t) => t.after),
    organization: maybe(() => Organization, 'organizationId', 'The organization that it concerns.'),
  },
  filters: {
    subject: filter(ID, 'Id of what was changed.', (t, id) => sql`${t.subjectId} = ${id}`),
    organization: filter(ID, 'Id of the organization that it concerns.', (t, id) => sql`${t.organizationId} = ${id}`),
    since: filter(DateTime, 'From this instant on.', (t, since) => sql`${t.at} >= ${since}`),
  },
  sorts: { NEWEST: [desc('nr')] },
  list: { all: 'All that one may see when left out.', plural: 'changes' },
  roots: { auditEntries: page('SIGNED_IN', 'Changes that concern the caller, newest first.') },
});
