import { createHash } from 'node:crypto';
import { type PoolClient } from 'pg';
import { daysAfter, demonstrationId } from '#lib/network';
import { CertificateKind } from '../certificate/certificate.enums.js';
import { factsOf } from '../certificate/certificate.facts.js';
import { issueCertificate } from '../certificate/certificate.issue.js';
import { codeFrom } from '../certificate/verification-code.js';

/** Few: each is printed as any other. */
const SESSIONS = 2;
const PEOPLE = 4;

interface Taken {
  session: string;
  ended_on: string;
  person: string;
  organization: string;
}

/** The last sessions that were held, each with a few people who attended it all and have their certificate. `base` is where people reach the portal. */
export async function makeCertificates(client: PoolClient, base: string): Promise<void> {
  const { rows } = await client.query<Taken>(
    `select s.id as session, s.ends_on::text as ended_on, p.person_id as person, p.organization_id as organization
     from (select id, organization_id, starts_on, ends_on from training.training_session
       where demonstration and status in ('HELD', 'CLOSED') order by ends_on desc, id limit $1) s
     cross join lateral (select distinct on (w.person_id) w.person_id, w.organization_id from network.position w
       where w.demonstration and w.organization_id <> s.organization_id and w.valid_from <= s.starts_on and w.valid_to > s.ends_on
         and not exists (select from training.enrolment e where e.training_session_id = s.id and e.person_id = w.person_id)
       order by w.person_id, w.id limit $2) p
     order by s.ends_on, s.id, p.person_id`,
    [SESSIONS, PEOPLE],
  );
  for (const taken of rows) await certify(client, taken, base);
}

async function certify(client: PoolClient, { session, ended_on: ended, person, organization }: Taken, base: string) {
  const [enrolment, completion, id] = ['enrolment', 'completion', 'certificate'].map((kind) =>
    demonstrationId(kind, session, person),
  ) as [string, string, string];
  await client.query(
    `insert into training.enrolment (id, training_session_id, person_id, organization_id, status, requested_at, attended_minutes, demonstration)
     select $1, $2, $3, $4, 'ATTENDED', s.starts_at - interval '40 days', h.minutes, true
     from training.training_session s, lateral (${MINUTES}) h where s.id = $2`,
    [enrolment, session, person, organization],
  );
  await client.query(
    `insert into training.completion (id, person_id, course_id, course_version_id, enrolment_id, completed_on, attended_minutes, planned_minutes, demonstration)
     select $1, $2, s.course_id, s.course_version_id, $3, s.ends_on::text, h.minutes, h.minutes, true
     from training.training_session s, lateral (${MINUTES}) h where s.id = $4`,
    [completion, person, enrolment, session],
  );
  const query = async <R>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as R[];
  const tx = {
    query,
    one: async <R>(text: string, values?: readonly unknown[]) => (await query<R>(text, values))[0],
    today: daysAfter(ended, 1),
    newId: () => id,
  };
  const [facts] = await factsOf(tx, [completion]);
  const code = codeFrom(createHash('sha256').update(id).digest());
  await issueCertificate(tx, { kind: CertificateKind.ATTESTATION, facts: facts!, base, code });
}

const MINUTES = `select (sum(extract(epoch from d.ends_at - d.starts_at)) / 60)::int as minutes
  from training.half_day d where d.training_session_id = s.id`;
