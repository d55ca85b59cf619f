import { Field } from '@nestjs/graphql';
import { DomainError, Failure, LocalDate } from '#lib/graphql';

@Failure(
  'training',
  'The session is for elected officials, and its provider is not approved for them on all of its days; nobody said that it may be announced all the same.',
)
export class ApprovalMissingError extends DomainError {
  @Field(() => LocalDate, { description: 'First day of the session.' })
  day: string;

  constructor(day: string) {
    super(
      {
        fr: `Cette formation est destinée à des élus, et l’agrément du ministre pour leur formation n’est pas enregistré pour cette session (${day.split('-').reverse().join('/')}). Enregistrez-le, ou confirmez que la session est annoncée sans lui.`,
        en: `This course is for elected officials, and no approval of the minister to train them is recorded for this session (${day}). Record it, or confirm that the session is announced without it.`,
      },
      'withoutApproval',
    );
    this.day = day;
  }
}
