import { Organization } from '#lib/network';
import { desc, one, page, reads, sql } from '#lib/reads';
import { AuditRecord } from './audit.entity.js';
import { AuditEntry } from './audit.type.js';

export const auditReads = reads<AuditRecord>(AuditEntry, {
  from: AuditRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`${actor.coordinator} or ${t.accountId} = ${actor.id} or ${t.personId} = ${actor.person} or ${t.organizationId} = any(${actor.managed})`,
  fields: {
    organization: one(
      () => Organization,
      (t) => sql`${t.organizationId}`,
    ),
  },
  filters: {
    subject: (t, id: string) => sql`${t.subjectId} = ${id}`,
    organization: (t, id: string) => sql`${t.organizationId} = ${id}`,
    since: (t, since: Date) => sql`${t.at} >= ${since}`,
  },
  sorts: { NEWEST: [desc('nr')] },
  roots: { auditEntries: page() },
});
