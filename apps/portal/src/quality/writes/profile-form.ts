import {
  QualityProfileDocument,
  QualityProfileRecordDocument,
  QualityProfileRemoveDocument,
  QualityProfileUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** What a provider does besides plain training, from a day on. */
export const profileForm = recordForm({
  record: QualityProfileRecordDocument,
  update: QualityProfileUpdateDocument,
  read: QualityProfileDocument,
  given: ['organizationId'],
})({
  name: 'qualityProfile',
  words: {
    record: 'quality.write.profile',
    recordSubmit: 'word.save',
    recordIntro: 'quality.write.profileIntro',
    update: 'quality.write.profileEdit',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: QualityProfileRemoveDocument,
    title: 'quality.write.profileRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    validFrom: { kind: 'day', label: 'quality.from', required: true },
    isCertifying: { kind: 'check', label: 'quality.activities.CERTIFYING', required: true },
    hasApprentices: { kind: 'check', label: 'quality.activities.APPRENTICESHIP', required: true },
    isWorkStudy: { kind: 'check', label: 'quality.activities.WORK_STUDY', required: true },
    isWorkBased: { kind: 'check', label: 'quality.activities.WORK_BASED', required: true },
    isSubcontracting: { kind: 'check', label: 'quality.activities.SUBCONTRACTING', required: true },
  },
});
