import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { TrainingFunding } from './retention.enums.js';

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({
  description:
    'For how long what proves a session is kept. Afterwards drawings, typed names, notes and reasons go; who took part, hours, sheets and seals stay. Certificates have a time of their own.',
})
export class SessionRetention {
  @Field(() => TrainingFunding, { nullable: true, description: 'Who paid; null while nobody said so.' })
  funding: TrainingFunding | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the last payment came; null while nobody said so.' })
  lastPaidOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day on which all is kept; null while that is not known: then it is.',
  })
  retainUntil: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where that time is from, and whether it is verified; null without `funding`.',
  })
  source: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was erased; null while it is there.' })
  erasedOn: string | null;
}
