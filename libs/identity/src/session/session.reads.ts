import { computed, desc, reads, sql } from '#lib/reads';
import { SessionRecord } from './session.entity.js';
import { Session } from './session.type.js';

export const sessionReads = reads<SessionRecord>(Session, {
  from: SessionRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.accountId} = ${actor.id} and ${t.expiresAt} > now()`,
  fields: { isCurrent: computed((t, { actor }) => sql`(${t.id} is not distinct from ${actor.session})`) },
  sorts: { LAST_USED: [desc('lastUsedAt')] },
});
