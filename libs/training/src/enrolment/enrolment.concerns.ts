import { type Columns, type Env, sql, type Sql } from '#lib/reads';
import { type EnrolmentRecord } from './enrolment.entity.js';

type Row = Columns<EnrolmentRecord>;

/** Whether the caller holds the session of the enrolment `t`. */
export const holdsIt = (t: Pick<Row, 'trainingSessionId'>, { actor }: Env): Sql =>
  sql`(${actor.coordinator} or exists (select 1 from training.training_session s where s.id = ${t.trainingSessionId}
    and (s.organization_id = any(${actor.managed})
      or (${actor.person} is not null and training.is_trained_by(s.id, ${actor.person})))))`;

/** Whom an enrolment concerns: the person, managers of the organization for which they come, whoever holds the session. */
export const concerns = (t: Pick<Row, 'trainingSessionId' | 'personId' | 'organizationId'>, env: Env): Sql =>
  sql`coalesce(${t.personId} = ${env.actor.person} or ${t.organizationId} = any(${env.actor.managed}) or ${holdsIt(t, env)}, false)`;

/** Who reads why somebody does not come: they themselves and whoever holds the session, and not who employs them. */
export const isToldReasons = (t: Pick<Row, 'trainingSessionId' | 'personId'>, env: Env): Sql =>
  sql`coalesce(${t.personId} = ${env.actor.person} or ${holdsIt(t, env)}, false)`;
