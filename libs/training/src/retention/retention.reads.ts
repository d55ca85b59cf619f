import { contribute, perKey, reads, sql } from '#lib/reads';
import { TrainingSession } from '../training-session/training-session.type.js';
import { SessionRetention } from './retention.type.js';

export const retentionReads = reads(SessionRetention, { visible: 'everyone', fields: {} });

export const sessionRetention = contribute(() => TrainingSession, {
  retention: perKey(
    (key, { actor, locale }) =>
      sql`select json_build_object('funding', s.funding, 'lastPaidOn', s.last_paid_on, 'retainUntil', training.retain_until(s.funding, s.last_paid_on, s.ends_on),
        'source', (select case when ${locale} = 'fr' then r.told_fr else r.told_en end from training.funding_rule r
          where r.funding = s.funding and r.valid_from <= coalesce(s.last_paid_on, nullif(s.ends_on, 'infinity'), current_date) order by r.valid_from desc limit 1),
        'erasedOn', s.evidence_erased_on)
      from training.training_session s where s.id = ${key} and (${actor.coordinator} or s.organization_id = any(${actor.managed}))`,
    'For how long what proves it is kept, for those who manage its provider; null for others.',
    { type: () => SessionRetention, nullable: true, audience: 'EVERYONE' },
  ),
});
