import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  filter,
  many,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { CertificateStatus } from '../certificate/certificate.enums.js';
import { TrainingRule } from '../training-rule/training-rule.type.js';
import { CoverageAttestationRecord } from './coverage-attestation.entity.js';
import { CoverageAttestation } from './coverage-attestation.type.js';

type Row = Columns<CoverageAttestationRecord>;

const status = (t: Row): Sql => sql`coalesce(${t.ending}, 'IN_FORCE')`;
const code = (t: Row): Sql => sql`regexp_replace(${t.code}, '(.{4})(?=.)', '\\1-', 'g')`;
const whenRevoked = (t: Row, value: Sql): Sql => sql`case when ${t.ending} = 'REVOKED' then ${value} end`;

export const coverageAttestationReads = reads<CoverageAttestationRecord>(CoverageAttestation, {
  from: CoverageAttestationRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.managed}))`,
  fields: {
    status: computed(status),
    code: computed(code),
    ruleTitle: computed((t) => t.rule),
    organizationName: computed((t) => t.provider),
    names: computed(
      (t) =>
        sql`array(select n.name from training.coverage_attestation_person n where n.coverage_attestation_id = ${t.id} order by n.place)`,
    ),
    isOutdated: computed(
      (t) => sql`(${t.ending} is null and not exists (select from training.teams_on(${t.coveredOn}) n
        where n.id = ${t.organizationId} and n.headcount = ${t.headcount} and n.trained = n.headcount))`,
    ),
    revokedOn: computed((t) => whenRevoked(t, t.endedOn)),
    revocationReason: computed((t) => whenRevoked(t, t.endReason)),
    sha256: computed(
      (t) => sql`(select f.sha256 from training.coverage_attestation_file f where f.coverage_attestation_id = ${t.id})`,
    ),
    pdfPath: computed((t) => sql`'/files/coverage-attestations/' || ${t.id} || '.pdf'`),
    verificationPath: computed(
      (t) => sql`'/attestations/verification?number=' || ${t.number} || '&code=' || ${code(t)}`,
    ),
    organization: maybe(() => Organization, 'organizationId', 'Whose team it is, and who issued it.'),
    rule: maybe(() => TrainingRule, 'trainingRuleId', 'The rule as it is today; null when it was removed.'),
    replaces: maybe(
      () => CoverageAttestation,
      'replacesId',
      'The one that it stands for; null when it stands for none.',
    ),
    replacedBy: maybe(
      () => CoverageAttestation,
      (t) => sql`(select r.id from training.coverage_attestation r where r.replaces_id = ${t.id})`,
      'The one that stands for it now; null when it was not replaced.',
    ),
  },
  filters: {
    organization: filter(ID, 'Of the team of this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    status: filter(CertificateStatus, 'Those that stand so today.', (t, wanted) => sql`${status(t)} = ${wanted}`),
    includeDemonstration,
  },
  sorts: { ISSUED_ON: sort('By the day on which they were issued, latest first.', desc('issuedOn')) },
  roots: {
    coverageAttestation: byId(
      'SIGNED_IN',
      'One attestation of a team by its id; null when there is none or it may not be seen.',
      'the attestation',
    ),
    coverageAttestations: page('SIGNED_IN', 'Attestations of teams that the caller may see, latest first.'),
  },
});

export const organizationAttestations = contribute(() => Organization, {
  coverageAttestations: many(
    () => CoverageAttestation,
    'organizationId',
    'Attestations of its team that the caller may see, latest first.',
    { audience: 'SIGNED_IN', nullable: true, unlessAsked: { includeDemonstration: true } },
  ),
});
