import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { MeetingStatus } from './meeting.enums.js';

const STANDS: Record<string, { fr: string; en: string }> = {
  PLANNED: { fr: 'elle est prévue, sans convocation', en: 'it is planned, and no notice has been sent' },
  CONVOKED: { fr: 'la convocation est partie', en: 'the notice of meeting has been sent' },
  HELD: { fr: 'elle a eu lieu', en: 'it was held' },
  CANCELLED: { fr: 'elle est annulée', en: 'it is cancelled' },
  APPROVED: { fr: 'son compte rendu est approuvé', en: 'its minutes are approved' },
};

@Failure('network', 'As the meeting stands, this cannot be done.')
export class MeetingStateError extends DomainError {
  @Field(() => MeetingStatus, { description: 'Where it stands.' })
  status: MeetingStatus;

  constructor(status: string, approved = false) {
    const stands = STANDS[approved ? 'APPROVED' : status]!;
    super({
      fr: `Ce n’est pas possible dans l’état de la réunion : ${stands.fr}.`,
      en: `This cannot be done as the meeting stands: ${stands.en}.`,
    });
    this.status = status as MeetingStatus;
  }
}
