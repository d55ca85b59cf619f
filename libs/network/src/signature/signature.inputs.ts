import { ArgsType, Field } from '@nestjs/graphql';
import { LocalDate, PageArgs } from '#lib/graphql';
import { SignatureStatusFilter } from './signature.type.js';

@ArgsType()
export class SignaturesArgs extends PageArgs {
  @Field(() => SignatureStatusFilter, {
    defaultValue: SignatureStatusFilter.IN_FORCE,
    description: 'Which of them.',
  })
  status: SignatureStatusFilter;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day to describe; the day of the question above when left out.',
  })
  asOf?: string | null;
}
