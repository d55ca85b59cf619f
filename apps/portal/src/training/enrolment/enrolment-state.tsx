import { useTranslation } from 'react-i18next';
import type { EnrolmentLineFragment as Enrolment, EnrolmentStatus } from '../../generated/graphql.js';
import { State, type Tone } from '../../shell/state.js';

const TONES: Record<EnrolmentStatus, Tone> = {
  REQUESTED: 'wait',
  ACCEPTED: 'good',
  WAITLISTED: 'wait',
  REFUSED: 'bad',
  WITHDRAWN: 'none',
  ATTENDED: 'good',
  PARTIAL: 'wait',
  EXCUSED: 'none',
  ABSENT: 'bad',
};

/** Where an enrolment stands: also its place on the waiting list, and a place that is offered. */
export function EnrolmentState({ enrolment }: { enrolment: Pick<Enrolment, 'status' | 'waitlistPosition' | 'offer'> }) {
  const { t } = useTranslation();
  const { status, waitlistPosition, offer } = enrolment;
  return <State tone={offer ? 'good' : TONES[status]}>{wordsOf()}</State>;

  function wordsOf(): string {
    if (offer) return t('training.enrolment.offered');
    if (waitlistPosition !== null) return t('training.enrolment.position', { position: waitlistPosition });
    return t(`training.enrolment.statuses.${status}`);
  }
}
