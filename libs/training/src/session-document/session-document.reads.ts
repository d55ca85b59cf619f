import { Int } from '@nestjs/graphql';
import { contribute, type Env, perKey, sql, type Sql, values } from '#lib/reads';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { holds } from '../training-session/training-session.reads.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { SessionDocumentDetail } from './session-document.enums.js';
import { ConvocationSent } from './session-document.type.js';

/** The enrolment `e` in the session `s`, where documents can be printed of it. */
const printable = (key: Sql, agreement: boolean, { today }: Env): Sql =>
  sql`from training.enrolment e join training.training_session s on s.id = e.training_session_id
    where e.id = ${key} and training.has_place(e.status) and s.status not in ('DRAFT', 'CANCELLED')
      and training.documents_lack(s.id, ${agreement}, ${today}) = '{}'`;

export const enrolmentDocuments = contribute(() => Enrolment, {
  convocationPath: perKey(
    (key, env) => sql`select '/files/convocations/' || e.id || '.pdf' ${printable(key, false, env)}`,
    'Address of the joining instructions (convocation) as PDF on this server; null without a place, and where something is not recorded that they have to say.',
    { audience: 'SIGNED_IN', type: () => String, nullable: true },
  ),
  agreementPath: perKey(
    (key, env) =>
      sql`select '/files/training-agreements/' || e.id || '.pdf' ${printable(key, true, env)}
        and (${holds({ id: sql`s.id`, organizationId: sql`s.organization_id` }, env.actor)} or e.organization_id = any(${env.actor.managed})
          or (e.organization_id is null and e.person_id = ${env.actor.person}))`,
    'Address of the agreement with the organization for which they come (convention), the same for all of its people, or of the contract with them as PDF on this server; null for whoever does not sign it, without a place, and where something is not recorded.',
    { audience: 'SIGNED_IN', type: () => String, nullable: true },
  ),
  convocations: values(
    () => ConvocationSent,
    (key) =>
      sql`select c.sent_at as "sentAt", coalesce(c.says = n.says, false) as "isCurrent" from training.convocation c
        join training.enrolment e on e.id = c.enrolment_id join training.training_session s on s.id = e.training_session_id
        cross join lateral (select training.convocation_says(s.id) as says) n
        where c.enrolment_id = ${key} order by c.sent_at desc limit 20`,
    'When joining instructions were sent to them, latest first; at most 20.',
    { audience: 'SIGNED_IN', bound: 5 },
  ),
});

export const sessionDocuments = contribute(() => TrainingSession, {
  documentsLacking: perKey(
    (key, { actor, today }) =>
      sql`select to_json(training.documents_lack(s.id, true, ${today})) from training.training_session s
        where s.id = ${key} and ${holds({ id: sql`s.id`, organizationId: sql`s.organization_id` }, actor)}`,
    'What has to be recorded before its documents can be printed, for whoever holds it; null for others. At most 5.',
    { audience: 'EVERYONE', type: () => [SessionDocumentDetail], nullable: true },
  ),
  convocationsUnsent: perKey(
    (key, { actor }) =>
      sql`select (select count(*)::int from training.enrolment e where e.training_session_id = s.id and training.has_place(e.status)
          and not exists (select from training.convocation c where c.enrolment_id = e.id))
        from training.training_session s
        where s.id = ${key} and ${holds({ id: sql`s.id`, organizationId: sql`s.organization_id` }, actor)}`,
    'How many people with a place were never sent joining instructions (convocations), for whoever holds it; null for others.',
    { audience: 'EVERYONE', type: () => Int, nullable: true },
  ),
});
