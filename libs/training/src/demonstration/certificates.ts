import { hash } from 'node:crypto';
import { type PoolClient } from 'pg';
import { daysAfter, demonstrationId } from '#lib/network';
import { CertificateKind } from '../certificate/certificate.enums.js';
import { factsOf } from '../certificate/certificate.facts.js';
import { issueCertificate } from '../certificate/certificate.issuer.js';
import { codeFrom } from '../verification/verification-code.js';
import { issuingWith } from './issuing.js';

/** Few: each is printed as any other. */
const SESSIONS = 2;
const PEOPLE = 4;

interface Taken {
  enrolment: string;
  ended_on: string;
}

/** The last sessions that were held: a few of those who attended all of one have their certificate. `base` is where people reach the portal. */
export async function makeCertificates(client: PoolClient, base: string): Promise<void> {
  const { rows } = await client.query<Taken>(
    `select e.id as enrolment, s.ends_on::text as ended_on
     from (select id, ends_on from training.training_session
       where demonstration and status in ('HELD', 'CLOSED') order by ends_on desc, id limit $1) s
     cross join lateral (select w.id from training.enrolment w
       where w.training_session_id = s.id and w.status = 'ATTENDED' order by w.id limit $2) e
     order by s.ends_on, s.id, e.id`,
    [SESSIONS, PEOPLE],
  );
  for (const taken of rows) await certify(client, taken, base);
}

async function certify(client: PoolClient, { enrolment, ended_on: ended }: Taken, base: string): Promise<void> {
  const id = demonstrationId('certificate', enrolment);
  const { rows } = await client.query<{ id: string }>(
    `insert into training.completion (id, person_id, course_id, course_version_id, enrolment_id, completed_on, attended_minutes, planned_minutes, demonstration)
     select $1, e.person_id, s.course_id, s.course_version_id, e.id, s.ends_on::text, e.attended_minutes, h.minutes, true
     from training.enrolment e join training.training_session s on s.id = e.training_session_id cross join lateral (${MINUTES}) h where e.id = $2
     on conflict (enrolment_id) do update set enrolment_id = excluded.enrolment_id returning id`,
    [demonstrationId('completion', enrolment), enrolment],
  );
  const tx = issuingWith(client, id, daysAfter(ended, 1));
  const [facts] = await factsOf(tx, [rows[0]!.id]);
  const code = codeFrom(hash('sha256', id, 'buffer'));
  await issueCertificate(tx, { kind: CertificateKind.ATTESTATION, facts: facts!, base, code });
}

const MINUTES = `select (sum(extract(epoch from d.ends_at - d.starts_at)) / 60)::int as minutes
  from training.half_day d where d.training_session_id = s.id`;
