import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import { byId, computed, desc, filter, maybe, page, reads, sort, sql } from '#lib/reads';
import { keeps } from '../provider/provider.reads.js';
import { QualityProfileRecord } from './quality-profile.entity.js';
import { QualityActivity } from './quality-profile.enums.js';
import { QualityProfile } from './quality-profile.type.js';

/** Asked one by one, as yes or no, and kept as a list. */
const does = (activity: QualityActivity, words: string) =>
  computed<QualityProfileRecord>((t) => sql`(${activity} = any(${t.activities}))`, words, { type: () => Boolean });

export const qualityProfileReads = reads<QualityProfileRecord>(QualityProfile, {
  from: QualityProfileRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => keeps(t.organizationId, actor),
  fields: {
    provider: maybe(() => Organization, 'organizationId', 'The provider.'),
    isCertifying: does(QualityActivity.CERTIFYING, 'Whether it gives trainings that lead to a certification.'),
    hasApprentices: does(QualityActivity.APPRENTICESHIP, 'Whether it trains apprentices.'),
    isWorkStudy: does(QualityActivity.WORK_STUDY, 'Whether it gives trainings that alternate with a company.'),
    isWorkBased: does(QualityActivity.WORK_BASED, 'Whether it gives trainings with periods at work.'),
    isSubcontracting: does(QualityActivity.SUBCONTRACTING, 'Whether others give trainings in its name.'),
  },
  filters: {
    organization: filter(ID, 'Of this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    includeDemonstration,
  },
  sorts: { FROM: sort('By their first day, latest first.', desc('validFrom')) },
  roots: {
    qualityProfile: byId(
      'SIGNED_IN',
      'One profile by its id; null when there is none or it may not be seen.',
      'the profile',
    ),
    qualityProfiles: page('SIGNED_IN', 'What providers do besides plain training, of those that the caller manages.'),
  },
});
