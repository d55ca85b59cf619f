import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  many,
  maybe,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { Course } from '../course/course.type.js';
import { holds } from '../training-session/training-session.reads.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { CertificateRecord } from './certificate.entity.js';
import { CertificateKind, CertificateStatus } from './certificate.enums.js';
import { Certificate } from './certificate.type.js';

type Row = Columns<CertificateRecord>;

const status = (t: Row, today: unknown): Sql =>
  sql`coalesce(${t.ending}, case when ${t.validUntil} < ${today} then 'EXPIRED' else 'IN_FORCE' end)`;
const code = (t: Row): Sql => sql`regexp_replace(${t.code}, '(.{4})(?=.)', '\\1-', 'g')`;
const whenRevoked = (t: Row, value: Sql): Sql => sql`case when ${t.ending} = 'REVOKED' then ${value} end`;

const isSeen = (t: Row, { actor }: Env): Sql =>
  sql`(${t.personId} = ${actor.person} or ${t.employerId} = any(${actor.managed})
    or ${holds({ id: t.trainingSessionId, organizationId: t.organizationId }, actor)})`;

export const certificateReads = reads<CertificateRecord>(Certificate, {
  from: CertificateRecord,
  key: 'id',
  followed: true,
  visible: isSeen,
  fields: {
    status: computed((t, { today }) => status(t, today)),
    code: computed((t) => code(t)),
    holderName: computed((t) => t.holder),
    employerName: computed((t) => t.employer),
    providerName: computed((t) => t.provider),
    hours: computed((t) => sql`round(${t.attendedMinutes} / 60.0, 2)::float`),
    isOutdated: computed(
      (t) => sql`(${t.ending} is null and exists (select from training.completion p
        where p.id = ${t.completionId} and p.attended_minutes is distinct from ${t.attendedMinutes}))`,
    ),
    revokedOn: computed((t) => whenRevoked(t, t.endedOn)),
    revocationReason: computed((t) => whenRevoked(t, t.endReason)),
    sha256: computed((t) => sql`(select f.sha256 from training.certificate_file f where f.certificate_id = ${t.id})`),
    pdfPath: computed((t) => sql`'/files/certificates/' || ${t.id} || '.pdf'`),
    badgePath: computed(
      (t) =>
        sql`case when exists (select from training.badge_key where retired_at is null) then '/files/certificates/' || ${t.id} || '.jwt' end`,
    ),
    verificationPath: computed(
      (t) => sql`'/attestations/verification?number=' || ${t.number} || '&code=' || ${code(t)}`,
    ),
    viewerIssues: computed(
      (t, { actor }) => sql`coalesce(${actor.coordinator} or ${t.organizationId} = any(${actor.managed}), false)`,
    ),
    person: maybe(() => Person, 'personId', 'Who earned it; null when the caller may not see them.'),
    provider: maybe(() => Organization, 'organizationId', 'The organization that issued it.'),
    employer: maybe(() => Organization, 'employerId', 'Whom they worked for in the session; null for nobody.'),
    trainingSession: maybe(() => TrainingSession, 'trainingSessionId', 'The session.'),
    course: maybe(() => Course, 'courseId', 'The course, as it is today.'),
    replaces: maybe(() => Certificate, 'replacesId', 'The one that it stands for; null when it stands for none.'),
    replacedBy: maybe(
      () => Certificate,
      (t) => sql`(select r.id from training.certificate r where r.replaces_id = ${t.id})`,
      'The one that stands for it now; null when it was not replaced.',
    ),
  },
  filters: {
    trainingSession: filter(ID, 'Of this session.', (t, id) => sql`${t.trainingSessionId} = ${id}`),
    person: filter(ID, 'Of this person.', (t, id) => sql`${t.personId} = ${id}`),
    organization: filter(ID, 'Issued by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    employer: filter(
      ID,
      'Of those who worked for this organization in the session.',
      (t, id) => sql`${t.employerId} = ${id}`,
    ),
    kind: filter(CertificateKind, 'Of this kind.', (t, kind) => sql`${t.kind} = ${kind}`),
    status: filter(
      CertificateStatus,
      'Those that stand so today.',
      (t, wanted, { today }) => sql`${status(t, today)} = ${wanted}`,
    ),
    includeDemonstration,
  },
  sorts: { ISSUED_ON: sort('By the day on which they were issued, latest first.', desc('issuedOn')) },
  roots: {
    certificate: byId(
      'SIGNED_IN',
      'One certificate by its id; null when there is none or it may not be seen.',
      'the certificate',
    ),
    certificates: page('SIGNED_IN', 'Certificates that the caller may see, latest first.'),
  },
});

export const sessionCertificates = contribute(() => TrainingSession, {
  viewerProvides: perKey(
    (key, { actor }) =>
      sql`select coalesce(${actor.coordinator} or s.organization_id = any(${actor.managed}), false)
      from training.training_session s where s.id = ${key}`,
    'Whether the caller may issue its certificates: managers of who provides it, and coordinators.',
    { audience: 'EVERYONE', type: () => Boolean, nullable: true },
  ),
  certificates: many(
    () => Certificate,
    'trainingSessionId',
    'Certificates of it that the caller may see, latest first.',
    {
      audience: 'SIGNED_IN',
      nullable: true,
      unlessAsked: { includeDemonstration: true },
    },
  ),
});

export const personCertificates = contribute(() => Person, {
  certificates: many(() => Certificate, 'personId', 'Their certificates that the caller may see, latest first.', {
    audience: 'SIGNED_IN',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
