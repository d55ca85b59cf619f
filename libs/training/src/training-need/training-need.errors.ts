import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { TrainingNeedStatus } from './training-need.enums.js';

const STANDS: Record<string, { fr: string; en: string }> = {
  ANSWERED: { fr: 'une session y répond', en: 'a session answers it' },
  DECLINED: { fr: 'il a été décliné', en: 'it was declined' },
  WITHDRAWN: { fr: 'il a été retiré', en: 'it was withdrawn' },
};

@Failure('training', 'As the training need stands, this cannot be done.')
export class TrainingNeedStateError extends DomainError {
  @Field(() => TrainingNeedStatus, { description: 'Where it stands.' })
  status: TrainingNeedStatus;

  constructor(status: string) {
    super({
      fr: `Ce n’est plus possible pour ce besoin : ${STANDS[status]!.fr}.`,
      en: `This can no longer be done about this need: ${STANDS[status]!.en}.`,
    });
    this.status = status as TrainingNeedStatus;
  }
}
