import { maybe, reads, sql } from '#lib/reads';
import { concerns } from '../enrolment/enrolment.concerns.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { EnrolmentOfferRecord } from './enrolment-offer.entity.js';
import { EnrolmentOffer } from './enrolment-offer.type.js';

export const enrolmentOfferReads = reads<EnrolmentOfferRecord>(EnrolmentOffer, {
  from: EnrolmentOfferRecord,
  key: 'id',
  visible: (t, env) =>
    sql`exists (select 1 from training.enrolment e where e.id = ${t.enrolmentId} and ${concerns(
      {
        trainingSessionId: sql`e.training_session_id`,
        personId: sql`e.person_id`,
        organizationId: sql`e.organization_id`,
      },
      env,
    )})`,
  fields: { enrolment: maybe(() => Enrolment, 'enrolmentId', 'Of whom.') },
});
