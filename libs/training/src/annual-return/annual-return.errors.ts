import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { AnnualReturnStatus } from './annual-return.enums.js';

@Failure('training', 'As the yearly return stands, this cannot be done.')
export class AnnualReturnStateError extends DomainError {
  @Field(() => AnnualReturnStatus, { description: 'Where it stands.' })
  status: AnnualReturnStatus;

  constructor(status: string) {
    super(
      {
        fr: 'Ce bilan est déposé ou remplacé : il ne change plus, il se corrige par une nouvelle version.',
        en: 'This return was handed in or replaced, or is a draft still: one that was handed in is corrected by another.',
      },
      'id',
    );
    this.status = status as AnnualReturnStatus;
  }
}

@Failure('training', 'Controls of the yearly return do not hold.')
export class AnnualReturnControlsError extends DomainError {
  @Field(() => Int, { description: 'How many.' })
  count: number;

  constructor(count: number) {
    super(
      {
        fr: 'Des contrôles ne sont pas satisfaits : corrigez les lignes, ou déposez en le sachant.',
        en: 'Controls do not hold: correct the lines, or hand it in knowing so.',
      },
      'despiteControls',
    );
    this.count = count;
  }
}
