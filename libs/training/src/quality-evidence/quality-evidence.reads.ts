import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization, searching } from '#lib/network';
import {
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  list,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { keeps } from '../provider/provider.reads.js';
import { QualityEvidenceRecord } from './quality-evidence.entity.js';
import { EvidenceState } from './quality-evidence.enums.js';
import { LINKED } from './quality-evidence.links.js';
import { EvidenceLink, QualityEvidence, QualityGuide, QualityIndicator } from './quality-evidence.type.js';

const stateOf = (t: Columns<QualityEvidenceRecord>, day: Env['day']): Sql =>
  sql`case when ${t.validFrom} > ${day} then 'TO_COME' when ${t.validUntil} < ${day} then 'OUTDATED' else 'IN_FORCE' end`;

/** By the prefix of ids, what a link is of. */
const KINDS = JSON.stringify(Object.fromEntries(Object.entries(LINKED).map(([prefix, { kind }]) => [prefix, kind])));

export const qualityEvidenceReads = reads<QualityEvidenceRecord>(QualityEvidence, {
  from: QualityEvidenceRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => keeps(t.organizationId, actor),
  fields: {
    state: computed((t, { day }) => stateOf(t, day)),
    validUntil: computed((t) => sql`nullif(${t.validUntil}, 'infinity')`),
    provider: maybe(() => Organization, 'organizationId', 'The provider.'),
    links: values(
      () => EvidenceLink,
      (key) =>
        sql`select coalesce(linked.kind, 'PAGE') as kind, l.label, l.url, case when linked.kind = 'COURSE' then l.record_id end as "courseId",
          case when linked.kind = 'TRAINING_SESSION' then l.record_id end as "trainingSessionId",
          case when linked.kind = 'CERTIFICATE' then l.record_id end as "certificateId",
          case when linked.kind = 'COMPLAINT' then l.record_id end as "complaintId",
          case when linked.kind = 'IMPROVEMENT_ACTION' then l.record_id end as "improvementActionId",
          case when linked.kind = 'COMPETENCE' then l.record_id end as "competenceId",
          case when linked.kind = 'SUBCONTRACT' then l.record_id end as "subcontractId",
          case when linked.kind = 'APPROVAL' then l.record_id end as "approvalId",
          case when linked.kind = 'MEETING' then l.record_id end as "meetingId"
        from training.quality_evidence_link l cross join lateral (select ${KINDS}::jsonb ->> split_part(l.record_id, '_', 1) as kind) linked
        where l.quality_evidence_id = ${key} order by l.place`,
      'What it is linked to, at most 8.',
      { bound: 8 },
    ),
  },
  filters: {
    organization: filter(ID, 'Of this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    indicator: filter(Int, 'What proves this indicator.', (t, number) => sql`${number} = any(${t.indicators})`),
    states: filter([EvidenceState], 'Those that stand in any of these ways on the day.', (t, states, { day }) =>
      oneOf(stateOf(t, day), states),
    ),
    search: searching(
      'Part of the title; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.title})) > 0`,
    ),
    includeDemonstration,
  },
  sorts: { FROM: sort('By their first day, latest first.', desc('validFrom')) },
  list: { asOf: 'The day on which they are looked at; today in Paris when left out.' },
  roots: {
    qualityEvidence: page('SIGNED_IN', 'What proves that providers meet indicators, of those that the caller manages.'),
  },
});

export const qualityGuideReads = reads(QualityGuide, {
  visible: 'everyone',
  roots: {
    qualityGuides: list(
      'EVERYONE',
      'Versions of the guide by which the national quality standard is read, latest first; at most 10.',
      ({ locale }) =>
        sql`select g.version, g.published_on as "publishedOn", g.applicable_from as "applicableFrom", g.source,
          case ${locale} when 'fr' then g.note_fr else g.note_en end as note
        from training.quality_guide g order by g.applicable_from desc limit 10`,
    ),
  },
});

export const qualityIndicatorReads = reads(QualityIndicator, { visible: 'everyone' });

export const organizationQuality = contribute(() => Organization, {
  viewerKeepsQuality: perKey(
    (key, { actor }) => sql`select coalesce(${keeps(key, actor)}, false)`,
    'Whether the caller keeps its quality as a provider of training: its managers, and coordinators.',
    { audience: 'EVERYONE', type: () => Boolean, nullable: true },
  ),
  qualityIndicators: values(
    () => QualityIndicator,
    (key, { actor, day, locale }) =>
      sql`select q.guide_version as "guideVersion", q.number, q.criterion, case ${locale} when 'fr' then q.title_fr else q.title_en end as title,
        case ${locale} when 'fr' then q.expected_fr else q.expected_en end as expected, q.applies_when as "appliesWhen", q.applies, q.state,
        q.evidence_count as "evidenceCount", q.proved_until as "provedUntil"
      from training.quality_on(${key}, ${day}) q where ${keeps(key, actor)} order by q.number`,
    'The indicators of Qualiopi and how it stands by each on the day, for those who keep its quality; empty for others. At most 32.',
    { audience: 'SIGNED_IN', nullable: true, bound: 32 },
  ),
});
